package org.visavis.store.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The number of the last migration of a store. */
final class StoreVersion {
    private static final String LAST =
            """
            select version::int from store.flyway_schema_history
            where success and version is not null order by installed_rank desc limit 1
            """;

    private StoreVersion() {}

    static int of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LAST)) {
            row.next();
            return row.getInt(1);
        }
    }
}
