package org.visavis.store.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables and functions that lie in a schema. */
final class SchemaObjects {
    private static final String TABLES =
            """
            select format('%I', relname) from pg_class
            where relnamespace = ?::regnamespace and relkind in ('r', 'p') order by relname
            """;
    private static final String FUNCTIONS =
            """
            select format('%I(%s)', proname, pg_get_function_identity_arguments(oid)) from pg_proc
            where pronamespace = ?::regnamespace
            """;

    private final Connection connection;
    private final String schema;

    SchemaObjects(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    List<String> tables() throws SQLException {
        return names(TABLES);
    }

    /** Drops everything, in the current transaction. */
    void drop() throws SQLException {
        for (String table : tables()) {
            execute("drop table %s.%s cascade".formatted(schema, table));
        }
        for (String function : names(FUNCTIONS)) {
            execute("drop function %s.%s cascade".formatted(schema, function));
        }
    }

    /** Moves everything, in the current transaction; a table's indexes go with it. */
    void moveTo(String other) throws SQLException {
        for (String table : tables()) {
            execute("alter table %s.%s set schema %s".formatted(schema, table, other));
        }
        for (String function : names(FUNCTIONS)) {
            execute("alter function %s.%s set schema %s".formatted(schema, function, other));
        }
    }

    private List<String> names(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            var names = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
