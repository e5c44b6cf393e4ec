package org.visavis.store.wake;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Listens for notifications. It looks up by the clock too: once a second while notifications
 * arrive, four times a second while they do not.
 */
public final class Ear implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Ear.class);
    private static final int SURE_MILLIS = 1_000;
    private static final int POLLING_MILLIS = 250;
    private static final long TEST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final DataSource source;
    private final Bell bell;
    private final Runnable heard;
    private final Thread thread;
    private final CountDownLatch verdict = new CountDownLatch(1);
    private volatile boolean polling = true;
    private volatile boolean closed;

    /** Starts listening, and has the bell rung once to see whether it can be heard. */
    public Ear(DataSource source, Bell bell, Runnable heard) {
        this.source = source;
        this.bell = bell;
        this.heard = heard;
        this.thread = Thread.ofPlatform().daemon().name("wake-ear").start(this::run);
    }

    /** True while notifications do not arrive. */
    public boolean isPolling() {
        return polling;
    }

    /** Waits for the self-test; true if notifications arrive. */
    public boolean awaitVerdict(Duration patience) {
        try {
            return verdict.await(patience.toMillis(), TimeUnit.MILLISECONDS) && !polling;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void run() {
        while (!closed) {
            try (var connection = source.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                fallBack("the connection failed: " + e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Bell.CHANNEL);
        }
        var notifications = connection.unwrap(PGConnection.class);
        bell.ring();
        long deadline = System.nanoTime() + TEST_NANOS;
        while (!closed) {
            var arrived = notifications.getNotifications(polling ? POLLING_MILLIS : SURE_MILLIS);
            if (arrived != null && arrived.length > 0) {
                polling = false;
                verdict.countDown();
            } else if (polling && System.nanoTime() > deadline) {
                fallBack("no notification arrived");
            }
            heard.run();
        }
    }

    /** Warns once, and again after it had worked in between. */
    private void fallBack(String why) {
        if (!closed && (!polling || verdict.getCount() > 0)) {
            log.warn("Events are looked for every {} ms, since {}", POLLING_MILLIS, why);
        }
        polling = true;
        verdict.countDown();
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLLING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        heard.run();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
