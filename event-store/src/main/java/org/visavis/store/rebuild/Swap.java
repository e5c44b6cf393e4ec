package org.visavis.store.rebuild;

import org.visavis.store.Beside;
import org.visavis.store.project.Plan;
import org.visavis.store.project.ProjectionBench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Puts new projections in the place of the old, in one transaction. It waits for those who read, at
 * most so long at a time: whoever comes meanwhile waits behind it.
 */
final class Swap {
    private static final String PATIENCE = "set local lock_timeout = '500ms'";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 60;

    private final ProjectionBench live;
    private final ProjectionBench next;
    private final Beside beside;

    Swap(ProjectionBench live, ProjectionBench next, Beside beside) {
        this.live = live;
        this.next = next;
        this.beside = beside;
    }

    /** Whoever projects pauses meanwhile. */
    void run() throws SQLException {
        live.pause();
        try {
            int attempts = 1;
            while (!attempt(attempts)) {
                attempts++;
            }
        } finally {
            live.resume();
        }
    }

    private boolean attempt(int number) throws SQLException {
        try (Connection connection = beside.source().getConnection()) {
            try {
                next.catchUpTo(hold(connection, live.plan()));
                connection.createStatement().execute(PATIENCE);
                new SchemaObjects(connection, live.plan().schema()).drop();
                new SchemaObjects(connection, beside.schema()).moveTo(live.plan().schema());
                connection.commit();
                return true;
            } catch (SQLException e) {
                connection.rollback();
                String state = e.getSQLState();
                boolean busy = LOCK_NOT_AVAILABLE.equals(state) || DEADLOCK.equals(state);
                if (!busy || number == ATTEMPTS) {
                    throw e;
                }
                return false;
            }
        }
    }

    /**
     * Begins a transaction that keeps every process from projecting.
     *
     * @return how far all is projected
     */
    static long hold(Connection connection, Plan plan) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement(
                        "select position from %s.progress where processor = ? for update"
                                .formatted(plan.schema()))) {
            statement.setString(1, plan.name());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
