package org.visavis.query.calls;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.DossierSearch;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.security.Sight;

import java.util.List;
import java.util.Optional;

/** Finds the dossier that a call is about. */
public final class Callers {
    private static final int SHOWN = 8;

    private static final String SELECT =
            """
            select d.id, d.reference, d.title, coalesce(y.name, '—') as party, y.phone
            from unnest(:ids::text[]) with ordinality as wanted (id, place)
            join dossier d on d.id = wanted.id
            left join party y on y.id = d.party
            where
            """
                    + " "
                    + Sight.CONDITION
                    + " order by wanted.place";

    private static final String MINE =
            """
            select d.id from dossier d
            where d.referent = :me and d.closed_at is null
            order by coalesce(d.due, 'infinity'), d.id limit :limit
            """;

    private final QueryDatabase database;
    private final DossierSearch search;

    public Callers(QueryDatabase database) {
        this.database = database;
        this.search = new DossierSearch(database);
    }

    /** A dossier that a call may be about, and whose it is. */
    public record Line(
            String id,
            @Nullable String reference,
            String title,
            String party,
            @Nullable String phone) {}

    /** What these words mean, best first. */
    public List<Line> matching(String words, Sight sight) {
        return lines(search.find(words, sight, SHOWN), sight);
    }

    /** The most pressing dossiers of an agent: who calls is often expected. */
    public List<Line> expected(String agent, Sight sight) {
        return lines(
                database.sql()
                        .sql(MINE)
                        .param("me", agent)
                        .param("limit", SHOWN)
                        .query((row, _) -> row.getString("id"))
                        .list(),
                sight);
    }

    /** One dossier, if this reader may see it. */
    public Optional<Line> of(String dossier, Sight sight) {
        return lines(List.of(dossier), sight).stream().findFirst();
    }

    private List<Line> lines(List<String> ids, Sight sight) {
        return database.sql()
                .sql(SELECT)
                .param("ids", ids.toArray(String[]::new))
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .query(QueryDatabase.as(Line.class))
                .list();
    }
}
