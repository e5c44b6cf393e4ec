package org.visavis.store;

import org.visavis.store.read.Sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Appends that stop half way, in the ways a machine can stop. */
final class Frozen {
    /** How events are stored where nobody minds the order of commits. */
    static final String CARELESS_TABLE =
            "create table careless (position bigserial primary key, writer int not null)";

    static final String APPEND =
            """
            select store.append(array['frozen-' || gen_random_uuid()], array[0::bigint],
                array[gen_random_uuid()], array['\\x01'::bytea],
                array['{"actor":"a","role":"r","application":"t"}'::bytea],
                array[0], array[]::text[], array[1], array[gen_random_uuid()],
                array['LampSwitchedOff'], array['1'], array['{}'::bytea])
            """;
    private static final String SESSION_LIMIT = "set idle_in_transaction_session_timeout = '3s'";

    private final TestStore store;
    private volatile boolean awake;

    Frozen(TestStore store) {
        this.store = store;
    }

    /** Whether a writer that was frozen has gone on; it still held the lock at that moment. */
    boolean isAwake() {
        return awake;
    }

    /**
     * Has appended, holds the lock, and does not commit. The server ends such a session after 3 s.
     *
     * @return whether its event was kept
     */
    boolean idleInTransaction(Duration time) {
        try (var connection = store.plainCommand().getConnection()) {
            connection.createStatement().execute(SESSION_LIMIT);
            return appendAndCommitAfter(connection, () -> rest(time));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in a session that the server lets sleep as long as it likes. */
    boolean idleWithoutLimit(Duration time) {
        try (var connection = store.plainCommand().getConnection()) {
            return appendAndCommitAfter(connection, () -> rest(time));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The server's own process stops (SIGSTOP) while it holds the lock: no timeout can reach it,
     * the others give up and try again; then it goes on and commits late.
     *
     * @return whether its event was kept
     */
    boolean stopped(Duration time) {
        try (var connection = store.plainCommand().getConnection()) {
            return appendAndCommitAfter(
                    connection,
                    () -> {
                        long process = backend(connection);
                        signal("-STOP", process);
                        try {
                            rest(time);
                        } finally {
                            signal("-CONT", process);
                        }
                    });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Draws its position first and commits last. */
    void carelessly(Duration time) {
        try (var connection = store.owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("insert into careless (writer) values (0)");
            rest(time);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void writeCarelessly(int times) {
        try (var connection = store.owner.getConnection();
                var insert =
                        connection.prepareStatement("insert into careless (writer) values (1)")) {
            for (int i = 0; i < times; i++) {
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Long> carelessAfter(long position) {
        return new Sql(store.owner)
                .list(
                        "select position from careless where position > ? order by position",
                        row -> row.getLong(1),
                        position);
    }

    private boolean appendAndCommitAfter(Connection connection, Runnable pause)
            throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute(APPEND);
        pause.run();
        awake = true;
        try {
            connection.commit();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static long backend(Connection connection) {
        try (var row = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(String signal, long process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not waiting for something: being frozen is what is tested. */
    private static void rest(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
