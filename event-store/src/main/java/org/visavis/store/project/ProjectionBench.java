package org.visavis.store.project;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.visavis.store.EventReader;
import org.visavis.store.Parked;
import org.visavis.store.ProjectionHealth;
import org.visavis.store.Recorded;
import org.visavis.store.rows.SqlRows;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Axon as projections use it, every part named, over one processor and its tables. */
public final class ProjectionBench implements AutoCloseable {
    private final Plan plan;
    private final String name;
    private final EventReader events;
    private final JdbcTemplate pages;
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
    public ProjectionBench(Plan plan) {
        var spring = new JdbcTransactionManager(plan.pages());
        var rows = new SqlRows(plan.pages());
        this.plan = plan;
        this.name = plan.name();
        this.events = plan.events();
        this.pages = new JdbcTemplate(plan.pages());
        this.parking = new Parking(plan.pages(), plan.schema(), name);
        this.repairs = new Repairs(name, this::retryParked, parking::count);
        this.runner =
                new BatchRunner(rows, plan.making().apply(rows), parking, repairs::soon, spring);
        this.progress =
                new ProgressTable(plan.pages(), plan.schema(), events, reached, this::startOver);
        this.track = new EventTrack(events, plan.pace());
        this.transactions = new SpringTransactions(spring);
        this.processor =
                new PatientProcessor(
                        name,
                        track,
                        new BatchInvoker(this::project, reached),
                        progress,
                        transactions,
                        plan.pace().batch());
        this.following =
                new Following(() -> progress.position(name), events::lastPosition, reached);
        this.configuration =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(TransactionManager.class, c -> transactions)
                        .registerComponent(TokenStore.class, c -> progress)
                        .registerComponent(TrackingEventProcessor.class, c -> processor)
                        .start();
    }

    /** What it projects, from where and where to. */
    public Plan plan() {
        return plan;
    }

    /** Begins to project. */
    public void start() {
        progress.prepare(name);
        reached.reach(progress.position(name));
        processor.start();
        repairs.begin();
    }

    /** Ends the batch in hand, and projects nothing until {@link #resume}. */
    public void pause() {
        processor.shutDown();
    }

    /** Goes on after a {@link #pause}. */
    public void resume() {
        processor.start();
    }

    /** Takes nothing new in hand, but lets no other process take over. */
    public void hold() {
        track.hold(true);
    }

    /** Goes on after a {@link #hold}. */
    public void release() {
        track.hold(false);
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

    /** Whether it is this process that projects. */
    public boolean isHere() {
        return processor.isRunning() && !processor.isElsewhere();
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

    /** Has all that is parked tried again at once, and then from time to time. */
    public void repair() {
        repairs.begin();
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

    /** Projects a batch, and anew what it makes outdated, in the current transaction. */
    private void project(List<Recorded> batch) {
        runner.run(batch);
        var outdated = new LinkedHashSet<String>();
        batch.forEach(event -> outdated.addAll(plan.outdating().streams(event, pages)));
        again(outdated, batch.getLast().position());
    }

    private void again(Collection<String> streams, long position) {
        streams.forEach(stream -> runner.again(stream, events.track(stream, position)));
    }

    /** Makes the rows of these streams, as they were at the position reached; while paused. */
    public void projectAgain(Collection<String> streams) {
        transactions.executeInTransaction(() -> again(streams, progress.lock(name)));
    }

    /** Says that all is projected up to a position; before the start. */
    public void beginAt(long position) {
        progress.prepare(name);
        progress.move(name, position);
    }

    /** Projects up to a position, while paused. */
    public void catchUpTo(long position) {
        boolean more = true;
        while (more) {
            more = transactions.fetchInTransaction(() -> projectNext(position));
        }
    }

    private boolean projectNext(long last) {
        var next =
                events.track(progress.lock(name), plan.pace().batch()).stream()
                        .filter(event -> event.position() <= last)
                        .toList();
        if (!next.isEmpty()) {
            project(next);
            progress.move(name, next.getLast().position());
        }
        return !next.isEmpty();
    }

    /** Empties everything and begins anew. */
    public void startAgain() {
        pause();
        transactions.executeInTransaction(
                () -> {
                    progress.lock(name);
                    startOver();
                    progress.rewind(name);
                });
        resume();
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
