package org.visavis.store.wake;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;

import javax.sql.DataSource;

/** Sends the notifications, one for all calls that came while the last was on its way. */
public final class Bell implements AutoCloseable {
    static final String CHANNEL = "visavis_events";
    private static final Logger log = LoggerFactory.getLogger(Bell.class);

    private final DataSource source;
    private final Semaphore rung = new Semaphore(0);
    private final Thread thread;
    private @Nullable Connection connection;

    /** Starts; the connection is opened when first needed. */
    public Bell(DataSource source) {
        this.source = source;
        this.thread = Thread.ofPlatform().daemon().name("wake-bell").start(this::run);
    }

    /** Has a notification sent; returns at once. */
    public void ring() {
        rung.release();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                rung.acquire();
                rung.drainPermits();
                send();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            drop();
        }
    }

    /** A lost notification only delays: whoever listens also looks by the clock. */
    private void send() {
        try {
            if (connection == null) {
                connection = source.getConnection();
            }
            try (var statement = connection.createStatement()) {
                statement.execute("notify " + CHANNEL);
            }
        } catch (SQLException e) {
            log.warn("No notification could be sent: {}", e.getMessage());
            drop();
        }
    }

    private void drop() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                log.debug("The connection did not close cleanly", e);
            }
            connection = null;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
