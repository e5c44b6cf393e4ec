package org.visavis.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Refuses a server that would acknowledge what it may lose. */
public final class SafeSettings {
    private static final int OLDEST_SERVER = 150_000;
    private static final List<String> MUST_BE_ON =
            List.of("fsync", "full_page_writes", "synchronous_commit");

    private SafeSettings() {}

    /**
     * Checks the server behind this source, as its role sees it.
     *
     * @throws IllegalStateException naming each setting that must be changed
     * @throws StoreUnavailable if it does not answer
     */
    public static void require(DataSource source) {
        try (var connection = source.getConnection()) {
            require(connection);
        } catch (SQLException e) {
            throw new StoreUnavailable("The store did not answer", e);
        }
    }

    /**
     * Checks the server at the other end of this connection.
     *
     * @throws IllegalStateException naming each setting that must be changed
     */
    public static void require(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        for (var setting : MUST_BE_ON) {
            if (current(connection, setting).equals("off")) {
                faults.add(setting + " is off");
            }
        }
        if (Integer.parseInt(current(connection, "server_version_num")) < OLDEST_SERVER) {
            faults.add("the server is older than PostgreSQL 15");
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "This PostgreSQL could lose what was acknowledged: "
                            + String.join(", ", faults));
        }
    }

    private static String current(Connection connection, String setting) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
