package org.visavis.query.bulk;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.security.Sight;

import java.util.Collection;
import java.util.List;

/** Reads the dossiers of which the same is asked, and what an agent has already. */
public final class Several {
    private final QueryDatabase database;

    public Several(QueryDatabase database) {
        this.database = database;
    }

    /** One of them, and who answers for it now. */
    public record Line(
            String id,
            @Nullable String reference,
            String title,
            String party,
            String referent,
            boolean open) {}

    /** Those of these dossiers that the reader may see, the most pressing first. */
    public List<Line> of(Collection<String> ids, Sight sight) {
        return database.sql()
                .sql(
                        """
                        select d.id, d.reference, d.title, coalesce(y.name, '—') as party,
                            trim(concat_ws(' ', a.first_name, a.last_name)) as referent,
                            d.closed_at is null as open
                        from dossier d
                        left join party y on y.id = d.party
                        left join agent a on a.id = d.referent
                        where d.id = any(:ids) and
                        """
                                + " "
                                + Sight.CONDITION
                                + " order by coalesce(d.due, 'infinity'), d.id")
                .param("ids", ids.toArray(String[]::new))
                .param("organisation", sight.organisation())
                .param("party", sight.party())
                .query(QueryDatabase.as(Line.class))
                .list();
    }

    /** How many open dossiers an agent answers for. */
    public long load(String agent) {
        return database.sql()
                .sql(
                        "select count(*) as open from dossier"
                                + " where referent = :agent and closed_at is null")
                .param("agent", agent)
                .query((row, _) -> row.getLong("open"))
                .single();
    }
}
