package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Keeps the rows of whole streams in memory, until they are copied into the database. */
public final class GatheredRows implements Rows {
    private final Map<Table, Map<String, List<Map<String, @Nullable Object>>>> tables =
            new LinkedHashMap<>();
    private final List<Across> across = new ArrayList<>();

    @Override
    public void write(Write write, @Nullable Object... values) {
        var given = Arrays.asList(values);
        write.apply(of(write.table(), write.stream(given)), given);
    }

    private List<Map<String, @Nullable Object>> of(Table table, String stream) {
        return tables.computeIfAbsent(table, _ -> new HashMap<>())
                .computeIfAbsent(stream, _ -> new ArrayList<>());
    }

    @Override
    public void writeAcross(Table table, long position, String sql, Object... values) {
        across.add(new Across(position, sql, values));
    }

    @Override
    public List<Map<String, @Nullable Object>> read(Table table, String stream) {
        return List.copyOf(of(table, stream));
    }

    /** Streams come whole: there is nothing of them yet. */
    @Override
    public Map<String, String> texts(Table table, String column, Collection<String> streams) {
        return Map.of();
    }

    /** Hands out every row. */
    public void forEach(BiConsumer<Table, Map<String, @Nullable Object>> taking) {
        tables.forEach(
                (table, streams) ->
                        streams.values()
                                .forEach(rows -> rows.forEach(row -> taking.accept(table, row))));
    }

    /** What is to be done when all streams' rows are there. */
    public List<Across> across() {
        return List.copyOf(across);
    }

    /** Keeps nothing of what was written. */
    public void forget() {
        tables.clear();
        across.clear();
    }
}
