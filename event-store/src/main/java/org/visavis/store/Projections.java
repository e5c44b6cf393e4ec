package org.visavis.store;

import org.jspecify.annotations.Nullable;
import org.visavis.store.project.Pace;
import org.visavis.store.project.Plan;
import org.visavis.store.project.ProjectionBench;
import org.visavis.store.rebuild.Rebuild;
import org.visavis.store.rows.Rows;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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
    private final @Nullable Beside beside;
    private final Wake wake;
    private final Runnable sleeper;

    private Projections(Builder with) {
        this.beside = with.beside;
        this.bench =
                new ProjectionBench(
                        new Plan(
                                with.name,
                                Objects.requireNonNull(with.schema, "schema"),
                                Objects.requireNonNull(with.pages, "pages"),
                                Objects.requireNonNull(with.events, "events"),
                                Objects.requireNonNull(with.projectors, "projectors"),
                                with.outdating,
                                new Pace(with.batchSize, with.gathering)));
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

    /** Whether so much is not projected that making all anew is the shorter way. */
    public boolean isFarBehind() {
        return beside != null && Rebuild.isFarBehind(bench);
    }

    /** Has parked events tried again now. */
    public void repair() {
        bench.repair();
    }

    /** Whether it is this process that projects, and no other. */
    public boolean isHere() {
        return bench.isHere();
    }

    /**
     * Makes all projections anew, beside those that are read, and returns when they have taken
     * their place.
     *
     * @throws RebuildRefused if that would park more events, or another process projects
     * @throws IllegalStateException if there is no place beside them, or it failed: nothing has
     *     changed then
     */
    public RebuildReport rebuild(RebuildWatch watch) throws InterruptedException {
        if (beside == null) {
            throw new IllegalStateException("Expected a place beside these projections");
        }
        return new Rebuild(bench, beside, watch).run();
    }

    /** Empties all that was projected and projects everything again; returns when it has begun. */
    public void startAgain() {
        bench.startAgain();
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
        private Outdating outdating = Outdating.NONE;
        private @Nullable Function<Rows, List<Projector>> projectors;
        private @Nullable Beside beside;
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

        /** The database of the projected tables. */
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

        /**
         * What projects, each event in this order, given where to write. Those who write through
         * the very source of the pages take part in the transaction too.
         */
        public Builder projectors(Function<Rows, List<Projector>> making) {
            projectors = making;
            return this;
        }

        /** Which other streams read otherwise since an event; none unless told. */
        public Builder outdating(Outdating others) {
            outdating = others;
            return this;
        }

        /** Where they can be made anew while they are read. */
        public Builder beside(Beside place) {
            beside = place;
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
