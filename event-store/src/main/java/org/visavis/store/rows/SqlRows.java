package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Writes into the database, in the current transaction. What is asked for waits until {@link
 * #flush}, so that neighbours that are alike go together.
 */
public final class SqlRows implements Rows {
    private final JdbcTemplate jdbc;
    private final Map<Table, List<Statement>> waiting = new LinkedHashMap<>();

    private record Statement(String sql, List<@Nullable Object> values) {}

    /** Writes through this source. */
    public SqlRows(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    @Override
    public void write(Write write, @Nullable Object... values) {
        add(write.table(), write.sql(), values);
    }

    @Override
    public void writeAcross(Table table, long position, String sql, Object... values) {
        add(table, sql, values);
    }

    private void add(Table table, String sql, @Nullable Object[] values) {
        waiting.computeIfAbsent(table, _ -> new ArrayList<>())
                .add(new Statement(sql, bound(values)));
    }

    private static List<@Nullable Object> bound(@Nullable Object[] values) {
        List<@Nullable Object> bound = new ArrayList<>(values.length);
        for (Object value : values) {
            bound.add(value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
        return bound;
    }

    @Override
    public List<Map<String, @Nullable Object>> read(Table table, String stream) {
        flush(table);
        return jdbc.queryForList(
                "select * from %s where %s = ?".formatted(table.name(), table.stream()), stream);
    }

    @Override
    public Map<String, String> texts(Table table, String column, Collection<String> streams) {
        flush(table);
        Map<String, String> texts = new HashMap<>();
        jdbc.query(
                "select %s, %s from %s where %s = any(?)"
                        .formatted(table.stream(), column, table.name(), table.stream()),
                (RowCallbackHandler) row -> texts.put(row.getString(1), row.getString(2)),
                (Object) streams.toArray(String[]::new));
        return texts;
    }

    /** Writes all that waits. */
    public void flush() {
        List.copyOf(waiting.keySet()).forEach(this::flush);
    }

    private void flush(Table table) {
        List<Statement> statements = waiting.remove(table);
        if (statements == null) {
            return;
        }
        List<@Nullable Object[]> alike = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            alike.add(statement.values().toArray());
            if (i + 1 == statements.size()
                    || !statements.get(i + 1).sql().equals(statement.sql())) {
                jdbc.batchUpdate(statement.sql(), alike);
                alike.clear();
            }
        }
    }

    /** What waits is not to be written. */
    public void forget() {
        waiting.clear();
    }

    /** Empties tables. */
    public void empty(Collection<Table> tables) {
        if (!tables.isEmpty()) {
            jdbc.execute(
                    tables.stream()
                            .map(Table::name)
                            .collect(Collectors.joining(", ", "truncate ", "")));
        }
    }

    /** Takes a stream's rows out of tables. */
    public void remove(Collection<Table> tables, String stream) {
        tables.forEach(
                table ->
                        jdbc.update(
                                "delete from %s where %s = ?"
                                        .formatted(table.name(), table.stream()),
                                stream));
    }
}
