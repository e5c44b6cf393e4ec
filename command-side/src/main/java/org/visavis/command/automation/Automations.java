package org.visavis.command.automation;

import org.flywaydb.core.Flyway;
import org.visavis.command.privacy.BelongingProjector;
import org.visavis.store.CommandLine;
import org.visavis.store.EventReader;
import org.visavis.store.ProjectionHealth;
import org.visavis.store.Projections;
import org.visavis.store.StoreSchema;
import org.visavis.store.Wake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

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

    private static final List<Automation> ALL =
            List.of(new ClimbUntakenEscalations(), new EraseWhatWasConfirmed());

    private final Projections projections;
    private final Sweep sweep;

    /**
     * @param rows connections for the agenda; two are used at a time
     * @param events where to read what happened
     * @param wake what tells of new events
     */
    public Automations(
            DataSource rows,
            EventReader events,
            Wake wake,
            CommandLine commands,
            InstantSource clock) {
        migrate(rows);
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
                                                new AgendaProjector(agenda, ALL),
                                                new BelongingProjector(agenda)))
                        .start();
        this.sweep = new Sweep(new Agenda(rows), ALL, new ProgramDoor(commands), clock);
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

    @Override
    public void close() {
        sweep.close();
        projections.close();
    }
}
