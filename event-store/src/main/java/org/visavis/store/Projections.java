package org.visavis.store;

import org.jspecify.annotations.Nullable;
import org.visavis.store.project.Pace;
import org.visavis.store.project.ProjectionBench;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

/**
 * Keeps projections abreast of the store: an Axon tracking processor that writes rows and position
 * in one transaction, in the database of the given source. {@link StoreSchema#migrateProjections}
 * lays its tables.
 *
 * <p>Several processes may start the same processor: one runs it, another takes over within seconds
 * of its end. In the other processes {@link #position} follows the table, at each wake.
 */
public final class Projections implements AutoCloseable {
    private final ProjectionBench bench;
    private final Wake wake;
    private final Runnable sleeper;

    private Projections(Builder with) {
        this.bench =
                new ProjectionBench(
                        with.name,
                        Objects.requireNonNull(with.schema, "schema"),
                        Objects.requireNonNull(with.pages, "pages"),
                        Objects.requireNonNull(with.events, "events"),
                        with.projectors,
                        new Pace(with.batchSize, with.gathering));
        this.wake = Objects.requireNonNull(with.wake, "wake");
        this.sleeper = bench::wake;
        wake.onWake(sleeper);
        bench.start();
    }

    /** Starts to describe a set of projections. */
    public static Builder builder() {
        return new Builder();
    }

    /** The position up to which all events are projected and committed. */
    public long position() {
        return bench.position();
    }

    /** Waits until a position is projected; false if that took too long. */
    public boolean awaitPosition(long position, Duration patience) {
        return bench.await(position, patience);
    }

    /**
     * The events that wait for a repair, in order of position. They are tried again by themselves,
     * stream by stream: at the start, and from time to time.
     */
    public List<Parked> parked() {
        return bench.parked();
    }

    /** Empties all that was projected and projects everything again; returns when it has begun. */
    public void rebuild() {
        bench.rebuild();
    }

    /** How it is doing; asks both databases. */
    public ProjectionHealth health() {
        return bench.health();
    }

    @Override
    public void close() {
        wake.forget(sleeper);
        bench.close();
    }

    /** Describes a set of projections. */
    public static final class Builder {
        private static final int BATCH = 500;
        private String name = "pages";
        private int batchSize = BATCH;
        private Duration gathering = Duration.ZERO;
        private List<Projector> projectors = List.of();
        private @Nullable String schema;
        private @Nullable DataSource pages;
        private @Nullable EventReader events;
        private @Nullable Wake wake;

        private Builder() {}

        /** The processor's name, "pages" unless told. */
        public Builder name(String processor) {
            name = processor;
            return this;
        }

        /** The schema of the tables {@code progress} and {@code parked_event}. */
        public Builder schema(String ofProgress) {
            schema = ofProgress;
            return this;
        }

        /**
         * The database of the projected tables. Projectors that use this very source, for instance
         * through Spring's {@code JdbcClient}, take part in the transaction.
         */
        public Builder pages(DataSource source) {
            pages = source;
            return this;
        }

        /** Where the events come from. */
        public Builder events(EventReader reader) {
            events = reader;
            return this;
        }

        /** What tells of new events. */
        public Builder wake(Wake waking) {
            wake = waking;
            return this;
        }

        /** What is written, in this order for each event. */
        public Builder projectors(List<? extends Projector> all) {
            projectors = List.copyOf(all);
            return this;
        }

        /** How many events share a transaction at most; 500 unless told. */
        public Builder batchSize(int events) {
            batchSize = events;
            return this;
        }

        /**
         * How long events are left to gather while several come at once; not at all unless told.
         * Many together cost a fraction of each alone.
         */
        public Builder gathering(Duration pause) {
            gathering = pause;
            return this;
        }

        /** Starts them. */
        public Projections start() {
            return new Projections(this);
        }
    }
}
