package org.visavis.command.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.command.decision.Belongings;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;
import org.visavis.store.EventReader;
import org.visavis.store.StoreUnavailable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Answers from the rows of {@link BelongingProjector}, once they have followed all that is recorded
 * by now, in whichever process they are written.
 */
public final class StoredBelongings implements Belongings {
    private static final int LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);

    private static final String FOLLOWED =
            "select coalesce(max(position), 0) from agenda.progress where processor = 'agenda'";

    /** All that belongs to the party, or to what belongs to it. */
    private static final String ALL =
            """
            with recursive own (stream, kind, open) as (
                select stream, kind, open from agenda.belonging where owner = :party
                union
                select b.stream, b.kind, b.open from agenda.belonging b
                    join own o on b.owner = o.stream)
            select stream, kind, open from own order by stream
            """;

    private final JdbcClient sql;
    private final EventReader events;

    /**
     * @param rows connections to the agenda
     * @param events how far the store is
     */
    public StoredBelongings(DataSource rows, EventReader events) {
        this.sql = JdbcClient.create(rows);
        this.events = events;
    }

    private record Owned(String stream, Kind kind, boolean open) {}

    /**
     * {@inheritDoc}
     *
     * @throws StoreUnavailable if the rows do not follow within three seconds
     */
    @Override
    public Belonging of(PartyId party) {
        awaitAllThatIsRecorded();
        List<Owned> owned =
                sql.sql(ALL)
                        .param("party", party.value())
                        .query(
                                (row, _) ->
                                        new Owned(
                                                row.getString(1),
                                                Kind.valueOf(row.getString(2)),
                                                row.getBoolean(3)))
                        .list();
        return new Belonging(
                ids(owned, Kind.RECORD).map(PartyId::new).toList(),
                owned.stream().filter(Owned::open).map(it -> new DossierId(it.stream())).toList(),
                ids(owned, Kind.CONTACT).map(ContactId::new).toList());
    }

    private static Stream<String> ids(List<Owned> owned, Kind kind) {
        return owned.stream().filter(it -> it.kind() == kind).map(Owned::stream);
    }

    private void awaitAllThatIsRecorded() {
        long recorded = events.lastPosition();
        for (int look = 0; look < LOOKS; look++) {
            if (sql.sql(FOLLOWED).query(Long.class).single() >= recorded) {
                return;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new StoreUnavailable(
                "What belongs to whom does not follow what is recorded",
                new TimeoutException("Waited three seconds for position " + recorded));
    }
}
