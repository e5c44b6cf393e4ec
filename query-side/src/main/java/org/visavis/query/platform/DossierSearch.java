package org.visavis.query.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.query.platform.SearchWords.Fit;
import org.visavis.query.security.Sight;

import java.util.List;

/**
 * Finds dossiers by their reference, their title and their party's name or telephone number, as far
 * as the reader's sight goes: what fits best, or where nothing does, what comes near.
 */
public final class DossierSearch {
    /**
     * Among so many parties the dossiers are looked up; a name that more have needs a word more.
     */
    private static final int PARTIES = 400;

    /** Among so many, the latest that nearly fit, the nearest are chosen: no search takes long. */
    private static final int CANDIDATES = 200;

    /** The dossiers of whoever has this telephone number. */
    private static final String CALLED =
            """
            union all
            (select d.id, 0, d.opened_at
            from (select id from party
                where organisation = :organisation and digits like :digits limit :parties) y
            join dossier d on d.party = y.id
            where %s limit :limit)
            """
                    .formatted(Sight.CONDITION);

    private static final String BOTH = "(d.search || ' ' || y.search)";

    private final QueryDatabase database;

    public DossierSearch(QueryDatabase database) {
        this.database = database;
    }

    /** The identifiers of what was found, best first. */
    public List<String> find(String typed, Sight sight, int limit) {
        for (Fit fit : Fit.values()) {
            List<String> found = find(typed, fit, sight, limit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The identifiers of what meets the words so, best first. */
    public List<String> find(String typed, Fit fit, Sight sight, int limit) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec asked =
                database.sql()
                        .sql(fit == Fit.NEARLY ? nearly(words) : fitting(words, fit, typed))
                        .param("typed", typed.strip())
                        .param("digits", Phone.anywhere(typed).orElse(null))
                        .param("organisation", sight.organisation())
                        .param("party", sight.party())
                        .param("parties", PARTIES)
                        .param("candidates", CANDIDATES)
                        .param("limit", limit);
        return asked.params(words.parameters()).query((row, _) -> row.getString("id")).list();
    }

    /** The words go first, by their index: what they leave is little, whoever may see it. */
    private static String fitting(SearchWords words, Fit fit, String typed) {
        return """
        select id from (
            (select d.id, 0 as far, d.opened_at from dossier d
            where %1$s and d.reference in (:typed, upper(:typed)))
            union all
            (select d.id, 1, d.opened_at
            from (select * from dossier d where %2$s offset 0) d
            where %1$s order by d.opened_at desc, d.id limit :limit)
            union all
            (select d.id, 2, d.opened_at
            from (select id, search from (select * from party where %3$s offset 0) y
                where organisation = :organisation limit :parties) y
            join dossier d on d.party = y.id
            where %1$s and %4$s order by d.opened_at desc, d.id limit :limit)
            %5$s) hit
        group by id order by min(far), max(opened_at) desc, id limit :limit
        """
                .formatted(
                        Sight.CONDITION,
                        words.all(fit, "d.search"),
                        words.any(fit, "search"),
                        words.words().size() == 1 ? "true" : words.all(Fit.HELD, BOTH),
                        Phone.anywhere(typed).isPresent() ? CALLED : "");
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
                        words.all(Fit.NEARLY, "d.search"),
                        "organisation = :organisation and " + words.any(Fit.NEARLY, "search"),
                        words.all(Fit.NEARLY, BOTH),
                        words.nearness("d.search"),
                        words.nearness(BOTH));
    }
}
