package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which rows of a stream are meant.
 *
 * @param equal columns whose values are given, in this order
 * @param unset a column that must be empty, if any
 * @param latest a column: of the rows that are left, only the one that has most in it, if any
 */
record Where(List<String> equal, @Nullable String unset, @Nullable String latest) {

    static Where equal(List<String> columns) {
        return new Where(columns, null, null);
    }

    String sql(Table table) {
        var conditions = new StringBuilder(" where ");
        conditions.append(
                equal.stream().map(c -> "t." + c + " = ?").collect(Collectors.joining(" and ")));
        if (unset != null) {
            conditions.append(" and t.").append(unset).append(" is null");
        }
        if (latest != null) {
            conditions.append(
                    " and t.%s = (select max(o.%s) from %s o where o.%s = t.%s)"
                            .formatted(
                                    latest, latest, table.name(), table.stream(), table.stream()));
        }
        return conditions.toString();
    }

    /**
     * The rows that are meant.
     *
     * @param rows those of one stream
     * @param values of the columns in {@link #equal}
     */
    List<Map<String, @Nullable Object>> among(
            List<Map<String, @Nullable Object>> rows, List<@Nullable Object> values) {
        List<Map<String, @Nullable Object>> meant = new ArrayList<>();
        for (var row : rows) {
            if (fits(row, values) && (latest == null || isLatest(row, rows, latest))) {
                meant.add(row);
            }
        }
        return meant;
    }

    private static boolean isLatest(
            Map<String, @Nullable Object> row,
            List<Map<String, @Nullable Object>> rows,
            String column) {
        for (var other : rows) {
            if (number(other, column) > number(row, column)) {
                return false;
            }
        }
        return true;
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    private boolean fits(Map<String, @Nullable Object> row, List<@Nullable Object> values) {
        for (int i = 0; i < equal.size(); i++) {
            if (!Objects.equals(row.get(equal.get(i)), values.get(i))) {
                return false;
            }
        }
        return unset == null || row.get(unset) == null;
    }
}
