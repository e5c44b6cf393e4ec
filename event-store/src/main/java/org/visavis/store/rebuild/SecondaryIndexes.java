package org.visavis.store.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The indexes of a schema that only make reading fast: taken away while many rows come, and made
 * again in one go. Those that keep rows apart stay.
 */
final class SecondaryIndexes {
    private static final String ALL =
            """
            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indrelid
            where c.relnamespace = ?::regnamespace and not i.indisunique
            """;

    private final Map<String, String> definitions = new LinkedHashMap<>();

    private SecondaryIndexes() {}

    /** Takes them away, in the current transaction. */
    static SecondaryIndexes takenFrom(Connection connection, String schema) throws SQLException {
        var taken = new SecondaryIndexes();
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setString(1, schema);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    taken.definitions.put(row.getString(1), row.getString(2));
                }
            }
        }
        try (var statement = connection.createStatement()) {
            for (String index : taken.definitions.keySet()) {
                statement.execute("drop index " + index);
            }
        }
        return taken;
    }

    /** Statements that make them again, in any order. */
    Iterable<String> statements() {
        return definitions.values();
    }
}
