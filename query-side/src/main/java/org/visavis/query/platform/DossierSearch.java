package org.visavis.query.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.query.security.Sight;

import java.util.List;

/**
 * Finds dossiers by their reference, their title and their party's name, as far as the reader's
 * sight goes: what fits, or where nothing does, what nearly fits.
 */
public final class DossierSearch {
    /**
     * Among so many parties the dossiers are looked up; a name that more have needs a word more.
     */
    private static final int PARTIES = 400;

    /** Among so many, the latest that nearly fit, the nearest are chosen: no search takes long. */
    private static final int CANDIDATES = 200;

    private static final String BOTH = "(d.search || ' ' || y.search)";

    private final QueryDatabase database;

    public DossierSearch(QueryDatabase database) {
        this.database = database;
    }

    /** The identifiers of what was found, best first. */
    public List<String> find(String typed, Sight sight, int limit) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> found = ids(fitting(words), typed, words, sight, limit);
        return found.isEmpty() ? ids(nearly(words), typed, words, sight, limit) : found;
    }

    private static String fitting(SearchWords words) {
        return """
        select id from (
            (select d.id, 0 as far, d.opened_at from dossier d
            where %1$s and d.reference in (:typed, upper(:typed)))
            union all
            (select d.id, 1, d.opened_at from dossier d
            where %1$s and %2$s order by d.opened_at desc, d.id limit :limit)
            union all
            (select d.id, 2, d.opened_at
            from (select id, search from party where %3$s limit :parties) y
            join dossier d on d.party = y.id
            where %1$s and %4$s order by d.opened_at desc, d.id limit :limit)) hit
        group by id order by min(far), max(opened_at) desc, id limit :limit
        """
                .formatted(
                        Sight.CONDITION,
                        words.allIn("d.search"),
                        "organisation = :organisation and " + words.anyIn("search"),
                        words.allIn(BOTH));
    }

    private static String nearly(SearchWords words) {
        return """
        select id from (
            select d.id, %5$s as near, d.opened_at
            from (select * from dossier d where %1$s and %2$s
                order by d.opened_at desc, d.id limit :candidates) d
            union all
            select d.id, %6$s as near, d.opened_at
            from (select id, search from party where %3$s limit :parties) y
            join dossier d on d.party = y.id
            where %1$s and %4$s) hit
        group by id order by max(near) desc, max(opened_at) desc, id limit :limit
        """
                .formatted(
                        Sight.CONDITION,
                        words.allLike("d.search"),
                        "organisation = :organisation and " + words.anyLike("search"),
                        words.allLike(BOTH),
                        words.nearness("d.search"),
                        words.nearness(BOTH));
    }

    private List<String> ids(String sql, String typed, SearchWords words, Sight sight, int limit) {
        JdbcClient.StatementSpec asked =
                database.sql()
                        .sql(sql)
                        .param("typed", typed.strip())
                        .param("organisation", sight.organisation())
                        .param("party", sight.party())
                        .param("parties", PARTIES)
                        .param("candidates", CANDIDATES)
                        .param("limit", limit);
        return asked.params(words.parameters()).query((row, _) -> row.getString("id")).list();
    }
}
