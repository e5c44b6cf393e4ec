package org.visavis.store.rebuild;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.visavis.store.rows.Across;
import org.visavis.store.rows.Table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows on their way into the database, over one connection, many at once. */
final class CopyBuffer {
    private static final int FULL = 4 << 20;

    private final Connection connection;
    private final Map<String, Columns> columns = new HashMap<>();
    private final Map<String, CopyText> texts = new LinkedHashMap<>();
    private final List<String> streams = new ArrayList<>();
    private final List<Across> waiting = new ArrayList<>();
    private final List<Across> across = new ArrayList<>();
    private int length;

    CopyBuffer(Connection connection, Collection<Table> tables) throws SQLException {
        this.connection = connection;
        for (Table table : tables) {
            columns.put(table.name(), Columns.of(connection, table.name()));
        }
    }

    void add(Table table, Map<String, @Nullable Object> row) {
        CopyText text = texts.computeIfAbsent(table.name(), _ -> new CopyText());
        int before = text.length();
        columnsOf(table.name()).write(row, text);
        length += text.length() - before;
    }

    void addAcross(Collection<Across> some) {
        waiting.addAll(some);
    }

    private Columns columnsOf(String table) {
        Columns its = columns.get(table);
        if (its == null) {
            throw new IllegalStateException("A projector writes in " + table + " unannounced");
        }
        return its;
    }

    /** Remembers whose rows these are, in case they cannot be copied. */
    void addStreams(Collection<String> some) {
        streams.addAll(some);
    }

    boolean isFull() {
        return length > FULL;
    }

    /**
     * Copies all that is here, whole or not at all.
     *
     * @return the streams whose rows the database does not take like this
     */
    List<String> write() throws SQLException {
        var refused = new ArrayList<String>();
        try {
            for (var text : texts.entrySet()) {
                copy(text.getKey(), text.getValue().bytes());
            }
            connection.commit();
            across.addAll(waiting);
        } catch (SQLException e) {
            connection.rollback();
            if (!isOfTheRows(e)) {
                throw e;
            }
            refused.addAll(streams);
        }
        texts.clear();
        streams.clear();
        waiting.clear();
        length = 0;
        return refused;
    }

    private static boolean isOfTheRows(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private void copy(String table, byte[] rows) throws SQLException {
        String names = String.join(", ", columnsOf(table).names());
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin".formatted(table, names),
                            new ByteArrayInputStream(rows));
        } catch (IOException e) {
            throw new SQLException("The rows could not be copied", e);
        }
    }

    /** What is left to be done when all rows are there. */
    List<Across> across() {
        return across;
    }
}
