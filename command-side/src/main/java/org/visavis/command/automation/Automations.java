package org.visavis.command.automation;

import org.flywaydb.core.Flyway;
import org.visavis.command.inbox.AddressProjector;
import org.visavis.command.inbox.Marks;
import org.visavis.command.mail.OutboxProjector;
import org.visavis.command.privacy.BelongingProjector;
import org.visavis.store.CommandLine;
import org.visavis.store.EventReader;
import org.visavis.store.ProjectionHealth;
import org.visavis.store.Projections;
import org.visavis.store.StoreSchema;
import org.visavis.store.Wake;
import org.visavis.web.text.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * All that the program does by itself: the agenda, what feeds it and what sweeps it. Several
 * processes may do so at once on the same database.
 */
public final class Automations implements AutoCloseable {
    /** The schema of the agenda; the command side's role makes its tables. */
    public static final String SCHEMA = "agenda";

    /** Nothing falls due within so short a time. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final Projections projections;
    private final Agenda agenda;
    private final Sweep sweep;

    /**
     * @param rows connections for the agenda; two are used at a time, three while the town's clock
     *     is moved
     * @param events where to read what happened
     * @param wake what tells of new events
     * @param texts what the program writes where people read it
     * @param marks what stands for people's addresses
     */
    public Automations(
            DataSource rows,
            EventReader events,
            Wake wake,
            CommandLine commands,
            InstantSource clock,
            Texts texts,
            Marks marks) {
        migrate(rows);
        List<Automation> all = all(events, texts);
        this.projections =
                Projections.builder()
                        .name(SCHEMA)
                        .schema(SCHEMA)
                        .pages(rows)
                        .events(events)
                        .wake(wake)
                        .gathering(GATHERING)
                        .projectors(
                                agenda ->
                                        List.of(
                                                new AgendaProjector(agenda, all),
                                                new OutboxProjector(agenda),
                                                new AddressProjector(agenda, marks),
                                                new BelongingProjector(agenda)))
                        .start();
        this.agenda = new Agenda(rows);
        this.sweep = new Sweep(agenda, all, new ProgramDoor(commands), clock);
    }

    private static List<Automation> all(EventReader events, Texts texts) {
        return List.of(
                new ClimbUntakenEscalations(),
                new ClimbLadders(texts),
                new EndLadderPauses(),
                new TellOfSilence(),
                new EndPseudonyms(),
                new IntroduceReferents(texts),
                new ChangeCardsInStead(events),
                new EraseWhatWasConfirmed());
    }

    private static void migrate(DataSource rows) {
        StoreSchema.migrateProjections(rows, SCHEMA);
        Flyway.configure()
                .dataSource(rows)
                .schemas(SCHEMA)
                .table("agenda_history")
                .locations("classpath:db/agenda")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** How far the agenda has followed what happened. */
    public ProjectionHealth health() {
        return projections.health();
    }

    /**
     * Waits until the rows have followed what happened.
     *
     * @param recorded up to which position
     * @return whether they have in time
     */
    public boolean follow(long recorded, Duration patience) {
        return projections.awaitPosition(recorded, patience);
    }

    /**
     * Does what is due by then, as far as the agenda has followed what happened.
     *
     * @param recorded up to which position it has to have followed
     * @param patience how long to wait for that
     * @return whether nothing is left to do; what did not work out and waits for another try is not
     *     waited for
     */
    public boolean isDone(Instant now, long recorded, Duration patience) {
        if (!projections.awaitPosition(recorded, patience)) {
            return false;
        }
        sweep.sweep();
        return !agenda.isAnythingDue(now);
    }

    /** When the next thing falls due after that, as far as is known by now. */
    public Optional<Instant> nextDue(Instant after) {
        return agenda.nextDue(after);
    }

    @Override
    public void close() {
        sweep.close();
        projections.close();
    }
}
