package org.visavis.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.store.read.Sql;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * The time in which cases live. In production it is the system's; in the demonstration it runs
 * ahead by an offset that all processes and the append share, and that only grows. Sessions,
 * tokens, limits and checkpoints use real time instead.
 */
public final class TownClock implements InstantSource, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TownClock.class);
    private static final int LOOK_MILLIS = 300;
    private static final String READ = "select micros from store.clock_offset";
    private static final String ADVANCE =
            "update store.clock_offset set micros = greatest(micros, ?)";

    private final DataSource source;
    private final Thread looking;
    private volatile Duration offset;

    private TownClock(DataSource source) {
        this.source = source;
        this.offset = stored();
        this.looking = Thread.ofVirtual().name("town-clock").start(this::follow);
    }

    /** The demonstration's clock; follows what another process advances within 300 ms. */
    public static TownClock demonstration(DataSource source) {
        return new TownClock(source);
    }

    /**
     * Time as it is. An offset left over from a demonstration is taken away; recorded times still
     * never go back, they stand still until real time has caught up.
     */
    public static InstantSource real(DataSource source) {
        execute(source, "update store.clock_offset set micros = 0 where micros <> 0", null);
        return InstantSource.system();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Moves the clock forward for everybody; a moment that is past changes nothing.
     *
     * @throws StoreUnavailable if the store does not answer
     */
    public void advanceTo(Instant moment) {
        long micros = ChronoUnit.MICROS.between(Instant.now(), moment);
        if (micros > 0) {
            execute(source, ADVANCE, micros);
        }
        offset = stored();
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                offset = stored();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (StoreUnavailable e) {
                log.debug("The clock's offset could not be read", e);
            }
        }
    }

    private Duration stored() {
        return new Sql(source)
                .first(READ, row -> Duration.of(row.getLong(1), ChronoUnit.MICROS))
                .orElseThrow();
    }

    private static void execute(DataSource source, String sql, @Nullable Long argument) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (argument != null) {
                statement.setLong(1, argument);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreUnavailable("The clock could not be set", e);
        }
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
