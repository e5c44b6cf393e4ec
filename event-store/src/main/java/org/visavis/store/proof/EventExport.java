package org.visavis.store.proof;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Writes all events, line by line, for an auditor who verifies them elsewhere. */
public final class EventExport {
    private static final int AT_ONCE = 2_000;

    private EventExport() {}

    /**
     * Writes what is recorded by now; how many events that is.
     *
     * @param source connections of a role that may read the store
     */
    public static long write(DataSource source, Appendable out) throws SQLException, IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            out.append("visavis-export-1\n");
            long events = 0;
            try (var statement =
                    connection.prepareStatement(
                            "select "
                                    + EventRow.COLUMNS
                                    + " from store.event e order by e.position")) {
                statement.setFetchSize(AT_ONCE);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        out.append(EventRow.read(rows).line()).append('\n');
                        events++;
                    }
                }
            }
            out.append("end ").append(Long.toString(events)).append('\n');
            connection.rollback();
            return events;
        }
    }
}
