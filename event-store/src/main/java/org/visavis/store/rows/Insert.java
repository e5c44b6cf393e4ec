package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A row comes; one that has the same key goes, if there is a key. */
public final class Insert extends Write {
    private final List<String> columns;
    private final List<String> key;

    Insert(Table table, List<String> columns, List<String> key) {
        super(table, sql(table, columns, key), columns.indexOf(table.stream()));
        this.columns = columns;
        this.key = key;
    }

    private static String sql(Table table, List<String> columns, List<String> key) {
        String insert =
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table.name(),
                                String.join(", ", columns),
                                columns.stream().map(_ -> "?").collect(Collectors.joining(", ")));
        if (key.isEmpty()) {
            return insert;
        }
        String changes =
                columns.stream()
                        .filter(column -> !key.contains(column))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        return "%s on conflict (%s) do %s"
                .formatted(
                        insert,
                        String.join(", ", key),
                        changes.isEmpty() ? "nothing" : "update set " + changes);
    }

    @Override
    void apply(List<Map<String, @Nullable Object>> rowsOfStream, List<@Nullable Object> values) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        for (var other : rowsOfStream) {
            if (!key.isEmpty() && isSame(row, other)) {
                other.putAll(row);
                return;
            }
        }
        rowsOfStream.add(row);
    }

    private boolean isSame(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return key.stream().allMatch(column -> Objects.equals(one.get(column), other.get(column)));
    }
}
