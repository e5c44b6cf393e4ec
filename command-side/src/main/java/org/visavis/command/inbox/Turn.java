package org.visavis.command.inbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * The right to read the mailbox: one process has it at a time, and whoever dies loses it with its
 * connection.
 */
final class Turn implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;
    private static final String LOCK = "hashtext('visavis'), hashtext('inbox')";

    private final Connection connection;
    private final boolean mine;

    private Turn(Connection connection, boolean mine) {
        this.connection = connection;
        this.mine = mine;
    }

    /** Asks for it; see {@link #isMine()}. */
    static Turn ask(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            return new Turn(
                    connection, isTrue(connection, "select pg_try_advisory_lock(" + LOCK + ")"));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether it was given, and was not lost since. */
    boolean isMine() throws SQLException {
        return mine && connection.isValid(PATIENCE_SECONDS);
    }

    private static boolean isTrue(Connection connection, String asked) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(asked)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (mine && !connection.isClosed()) {
                isTrue(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }
}
