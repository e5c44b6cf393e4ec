package org.visavis.store.rebuild;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table that are written, in order, with what stands in them where nothing is
 * said.
 *
 * @param names as the database calls them
 * @param defaults for each, as text; null where it is empty
 */
record Columns(List<String> names, List<@Nullable String> defaults) {
    private static final String OF_TABLE =
            """
            select a.attname, pg_get_expr(d.adbin, d.adrelid)
            from pg_attribute a
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
                and a.attgenerated = ''
            order by a.attnum
            """;

    /** Looks a table up; what a default says is asked of the database once. */
    static Columns of(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        var defaults = new ArrayList<@Nullable String>();
        try (var statement = connection.prepareStatement(OF_TABLE)) {
            statement.setString(1, table);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                    defaults.add(valueOf(connection, row.getString(2)));
                }
            }
        }
        return new Columns(names, defaults);
    }

    private static @Nullable String valueOf(Connection connection, @Nullable String expression)
            throws SQLException {
        if (expression == null) {
            return null;
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select (" + expression + ")::text")) {
            row.next();
            return row.getString(1);
        }
    }

    /** A row's values in the order of the columns; what it does not say is the default. */
    void write(Map<String, @Nullable Object> row, CopyText into) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Object value = row.get(name);
            into.value(value != null || row.containsKey(name) ? value : defaults.get(i));
        }
        into.endRow();
    }
}
