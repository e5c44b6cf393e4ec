package org.visavis.store.project;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.visavis.store.EventReader;
import org.visavis.store.Parked;
import org.visavis.store.ProjectionHealth;
import org.visavis.store.Projector;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

/** Axon as projections use it, every part named, over one processor and its tables. */
public final class ProjectionBench implements AutoCloseable {
    private final String name;
    private final EventReader events;
    private final Parking parking;
    private final BatchRunner runner;
    private final Repairs repairs;
    private final ProgressTable progress;
    private final EventTrack track;
    private final Reached reached = new Reached();
    private final Following following;
    private final TransactionManager transactions;
    private final PatientProcessor processor;
    private final Configuration configuration;

    /** Sets a processor up; it does not run yet. */
    public ProjectionBench(
            String name,
            String schema,
            DataSource pages,
            EventReader events,
            List<Projector> projectors,
            Pace pace) {
        var spring = new JdbcTransactionManager(pages);
        this.name = name;
        this.events = events;
        this.parking = new Parking(pages, schema, name);
        this.repairs = new Repairs(name, this::retryParked, parking::count);
        this.runner = new BatchRunner(projectors, parking, repairs::soon, spring);
        this.progress = new ProgressTable(pages, schema, events, reached, this::startOver);
        this.track = new EventTrack(events, pace);
        this.transactions = new SpringTransactions(spring);
        this.processor =
                new PatientProcessor(
                        name,
                        track,
                        new BatchInvoker(runner, reached),
                        progress,
                        transactions,
                        pace.batch());
        this.following =
                new Following(() -> progress.position(name), events::lastPosition, reached);
        this.configuration =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(TransactionManager.class, c -> transactions)
                        .registerComponent(TokenStore.class, c -> progress)
                        .registerComponent(TrackingEventProcessor.class, c -> processor)
                        .start();
    }

    /** Begins to project. */
    public void start() {
        progress.prepare(name);
        reached.reach(progress.position(name));
        processor.start();
        repairs.begin();
    }

    /**
     * Has the processor look for new events; where another process runs it, looks how far that one
     * has come.
     */
    public void wake() {
        track.wake();
        if (processor.isElsewhere()) {
            following.look(processor::isElsewhere);
        }
    }

    /** The position up to which all is projected. */
    public long position() {
        return reached.position();
    }

    /**
     * Waits for a position. Where another process projects, nobody tells of it, so whoever waits
     * looks.
     */
    public boolean await(long position, Duration patience) {
        return processor.isElsewhere()
                ? following.await(position, patience, processor::isElsewhere)
                : reached.await(position, patience);
    }

    /** The events that wait for a repair. */
    public List<Parked> parked() {
        return parking.all();
    }

    /** Projects parked events again, each stream in a transaction of its own. */
    private int retryParked() {
        int repaired = 0;
        for (var stream : parking.streams()) {
            repaired += transactions.fetchInTransaction(() -> repair(stream));
        }
        return repaired;
    }

    private int repair(String stream) {
        progress.lock(name);
        int repaired = 0;
        for (long position : parking.positions(stream)) {
            if (!runner.repair(events.track(position - 1, 1).getFirst())) {
                break;
            }
            repaired++;
        }
        return repaired;
    }

    /** Empties everything and begins anew. */
    public void rebuild() {
        processor.shutDown();
        transactions.executeInTransaction(
                () -> {
                    progress.lock(name);
                    startOver();
                    progress.rewind(name);
                });
        processor.start();
    }

    private void startOver() {
        runner.reset();
        reached.reach(0);
    }

    /** How it is doing. */
    public ProjectionHealth health() {
        long last = events.lastPosition();
        long behind = Math.max(0, last - position());
        return new ProjectionHealth(
                position(),
                behind,
                behind == 0 ? Duration.ZERO : Duration.between(caughtUpAt(), Instant.now()),
                parking.count(),
                processor.isRunning() && !processor.isError());
    }

    private Instant caughtUpAt() {
        return processor.isElsewhere() ? following.caughtUpAt() : track.caughtUpAt();
    }

    @Override
    public void close() {
        repairs.close();
        processor.shutDown();
        configuration.shutdown();
    }
}
