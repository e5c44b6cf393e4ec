package org.visavis.query.erasure;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QueryDatabase;

import java.util.List;

/** Reads what stands in the way of forgetting a party: its dossiers that are not closed. */
public final class OpenDossiers {
    private final QueryDatabase database;

    public OpenDossiers(QueryDatabase database) {
        this.database = database;
    }

    /** One of them. */
    public record Line(String id, @Nullable String reference, String title) {}

    /** Those of the party, and of the records for which it speaks. */
    List<Line> of(String party) {
        return database.sql()
                .sql(
                        """
                        select d.id, d.reference, d.title from dossier d
                        join party p on p.id = d.party
                        where p.speaker = :party and d.closed_at is null order by d.opened_at
                        """)
                .param("party", party)
                .query(QueryDatabase.as(Line.class))
                .list();
    }
}
