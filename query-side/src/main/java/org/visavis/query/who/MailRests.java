package org.visavis.query.who;

import org.visavis.query.platform.QueryDatabase;

import java.time.Instant;
import java.util.Optional;

/** Tells whose mail rests. */
public final class MailRests {
    private final QueryDatabase database;

    public MailRests(QueryDatabase database) {
        this.database = database;
    }

    /**
     * Somebody stopped all mail of an organisation.
     *
     * @param agent who did
     */
    public record Rest(String agent, Instant since) {}

    /** The rest of this organisation's mail; nothing while it leaves. */
    public Optional<Rest> of(String organisation) {
        return database.sql()
                .sql(
                        """
                        select trim(concat_ws(' ', a.first_name, a.last_name)) as agent, s.since
                        from mail_stop s left join agent a on a.id = s.agent
                        where s.organisation = :organisation
                        """)
                .param("organisation", organisation)
                .query(QueryDatabase.as(Rest.class))
                .optional();
    }
}
