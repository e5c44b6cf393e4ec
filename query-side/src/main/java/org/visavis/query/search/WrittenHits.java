package org.visavis.query.search;

import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.SearchWords;
import org.visavis.query.platform.SearchWords.Fit;
import org.visavis.query.search.Found.Kind;
import org.visavis.query.search.Found.Named;
import org.visavis.query.search.Found.WrittenHit;
import org.visavis.query.security.Sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds what was written: the exchanges, and for the team its notes. A party finds only what was
 * meant for them.
 */
final class WrittenHits {
    /** The words go first, by their index: what they leave is little, whoever may see it. */
    private static final String EXCHANGES =
            """
            (select 'EXCHANGE' as kind, x.dossier, x.number, x.agent, x.happened_at,
                concat_ws(' — ', x.summary, x.text) as words, x.search
            from (select * from exchange x where %3$s offset 0) x
            join dossier d on d.id = x.dossier
            where %1$s and %2$s %4$s)
            """;

    private static final String NOTES =
            """
            union all
            (select 'NOTE', x.dossier, x.number, x.agent, x.happened_at, x.text, x.search
            from (select * from note x where %3$s offset 0) x
            join dossier d on d.id = x.dossier
            where %1$s %4$s)
            """;

    private static final String LATEST = "order by x.happened_at desc limit :limit";

    /** Among so many, the latest that nearly fit, the nearest are chosen: no search takes long. */
    private static final String SOME = "order by x.happened_at desc limit 200";

    private final QueryDatabase database;

    WrittenHits(QueryDatabase database) {
        this.database = database;
    }

    /** What meets the words so: what holds them, the latest first, or what comes nearest. */
    List<WrittenHit> find(String typed, Fit fit, Sight sight, int limit) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return fit == Fit.NEARLY
                ? asked(
                        sql(
                                sight,
                                words.all(Fit.NEARLY, "x.search"),
                                SOME,
                                words.nearness("%1$s.search") + " desc, %1$s.happened_at desc"),
                        words,
                        sight,
                        limit)
                : asked(
                        sql(
                                sight,
                                words.all(Fit.HELD, "x.search"),
                                LATEST,
                                "%1$s.happened_at desc"),
                        words,
                        sight,
                        limit);
    }

    private static String sql(Sight sight, String condition, String bound, String order) {
        String seen =
                sight.isParty()
                        ? "x.party = :party and x.audience = 'PARTY'"
                        : "x.organisation = :organisation";
        String both = sight.isParty() ? EXCHANGES : EXCHANGES + NOTES;
        return """
        select h.*, d.reference, d.title, d.party, coalesce(y.name, '—') as party_name,
            trim(concat_ws(' ', a.first_name, a.last_name)) as by
        from (select * from (%s) found order by %s limit :limit) h
        join dossier d on d.id = h.dossier
        left join party y on y.id = d.party
        left join agent a on a.id = h.agent
        order by %s
        """
                .formatted(
                        both.formatted(Sight.CONDITION, seen, condition, bound),
                        order.formatted("found"),
                        order.formatted("h"));
    }

    private List<WrittenHit> asked(String sql, SearchWords words, Sight sight, int limit) {
        return database.sql()
                .sql(sql)
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .param("limit", limit)
                .params(words.parameters())
                .query((row, _) -> hit(row, words))
                .list();
    }

    private static WrittenHit hit(ResultSet row, SearchWords words) throws SQLException {
        return new WrittenHit(
                Kind.valueOf(row.getString("kind")),
                row.getString("dossier"),
                row.getInt("number"),
                row.getString("reference"),
                row.getString("title"),
                new Named(row.getString("party"), row.getString("party_name")),
                Optional.ofNullable(row.getString("by")).filter(by -> !by.isEmpty()).orElse(null),
                row.getTimestamp("happened_at").toInstant(),
                new Marks(words).excerpt(row.getString("words")));
    }
}
