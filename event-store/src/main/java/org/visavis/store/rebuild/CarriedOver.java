package org.visavis.store.rebuild;

import org.visavis.store.Beside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Tables that stand among the projected ones, but in which no projector writes. */
final class CarriedOver {
    private static final List<String> OF_THE_PROCESSOR = List.of("progress", "parked_event");

    private CarriedOver() {}

    /**
     * Takes them along as they are now, before anything is projected.
     *
     * @param from the schema that is read
     * @param projected the tables in which projectors write
     */
    static void to(Beside beside, String from, Collection<String> projected) throws SQLException {
        try (Connection connection = beside.source().getConnection();
                var statement = connection.createStatement()) {
            var others = new SchemaObjects(connection, beside.schema()).tables();
            others.removeAll(projected);
            others.removeAll(OF_THE_PROCESSOR);
            others.removeIf(table -> table.endsWith("_history"));
            for (String table : others) {
                statement.execute(
                        "insert into %s.%s select * from %s.%s"
                                .formatted(beside.schema(), table, from, table));
            }
        }
    }
}
