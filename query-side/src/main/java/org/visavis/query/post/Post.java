package org.visavis.query.post;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.who.MailRests;

import java.time.Instant;

/** Looks what has not left yet. */
public final class Post {
    private static final int SHOWN = 100;

    private final QueryDatabase database;
    private final boolean hasServer;

    /**
     * @param hasServer whether a mail server was named to the program
     */
    public Post(QueryDatabase database, boolean hasServer) {
        this.database = database;
        this.hasServer = hasServer;
    }

    private record Counts(long waiting, @Nullable Instant waitingSince, long failed) {}

    PostView of(String organisation) {
        Counts counts =
                database.sql()
                        .sql(
                                """
                                select count(*) filter (where state = 'WAITING') as waiting,
                                    min(state_at) filter (where state = 'WAITING') as waiting_since,
                                    count(*) filter (where state = 'FAILED') as failed
                                from message where organisation = :organisation
                                    and state <> 'DELIVERED'
                                """)
                        .param("organisation", organisation)
                        .query(QueryDatabase.as(Counts.class))
                        .single();
        return new PostView(
                hasServer,
                new MailRests(database).of(organisation).orElse(null),
                counts.waiting(),
                counts.waitingSince(),
                counts.failed(),
                database.sql()
                        .sql(
                                """
                                select m.dossier, d.reference, d.title, m.number, m.state, m.reason,
                                    m.state_at as since
                                from message m join dossier d on d.id = m.dossier
                                where m.organisation = :organisation and m.state <> 'DELIVERED'
                                order by m.state_at desc, m.dossier, m.number limit :most
                                """)
                        .param("organisation", organisation)
                        .param("most", SHOWN)
                        .query(QueryDatabase.as(PostView.Line.class))
                        .list());
    }
}
