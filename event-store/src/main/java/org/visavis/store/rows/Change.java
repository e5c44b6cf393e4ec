package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows become others. */
public final class Change extends Write {
    private final List<Assignment> assignments;
    private final Where where;

    private Change(Table table, List<Assignment> assignments, Where where) {
        super(table, sql(table, assignments, where), streamAt(table, assignments, where));
        this.assignments = assignments;
        this.where = where;
    }

    /** Only rows that have nothing in this column. */
    public Change whereUnset(String column) {
        return new Change(table(), assignments, new Where(where.equal(), column, where.latest()));
    }

    /** Only the stream's row that has most in this column. */
    public Change ofLatest(String column) {
        return new Change(table(), assignments, new Where(where.equal(), where.unset(), column));
    }

    private static String sql(Table table, List<Assignment> assignments, Where where) {
        return "update %s t set ".formatted(table.name())
                + assignments.stream().map(Assignment::sql).collect(Collectors.joining(", "))
                + where.sql(table);
    }

    private static int streamAt(Table table, List<Assignment> assignments, Where where) {
        int at = where.equal().indexOf(table.stream());
        return at < 0 ? at : given(assignments) + at;
    }

    private static int given(List<Assignment> assignments) {
        return (int) assignments.stream().filter(one -> one.how() != How.COUNTED_UP).count();
    }

    @Override
    void apply(List<Map<String, @Nullable Object>> rowsOfStream, List<@Nullable Object> values) {
        var wanted = values.subList(given(assignments), values.size());
        for (var row : where.among(rowsOfStream, wanted)) {
            int at = 0;
            for (var assignment : assignments) {
                var value = assignment.how() == How.COUNTED_UP ? null : values.get(at++);
                assignment.apply(row, value);
            }
        }
    }

    private enum How {
        SET,
        SET_IF_GIVEN,
        COUNTED_UP
    }

    private record Assignment(String column, How how) {
        String sql() {
            return column
                    + switch (how) {
                        case SET -> " = ?";
                        case SET_IF_GIVEN -> " = coalesce(?, t." + column + ")";
                        case COUNTED_UP -> " = t." + column + " + 1";
                    };
        }

        void apply(Map<String, @Nullable Object> row, @Nullable Object value) {
            switch (how) {
                case SET -> row.put(column, value);
                case SET_IF_GIVEN -> {
                    if (value != null) {
                        row.put(column, value);
                    }
                }
                case COUNTED_UP ->
                        row.merge(column, 1, (before, one) -> ((Number) before).intValue() + 1);
            }
        }
    }

    /** A change whose rows are not told yet. */
    public static final class Draft {
        private final Table table;
        private final List<Assignment> assignments = new ArrayList<>();

        Draft(Table table) {
            this.table = table;
        }

        /** These columns get the values given. */
        public Draft set(String... columns) {
            return assign(How.SET, columns);
        }

        /** These columns get the values given, and keep what they have where none is. */
        public Draft setIfGiven(String... columns) {
            return assign(How.SET_IF_GIVEN, columns);
        }

        /** This column gets one more; it must begin at zero, by its default. */
        public Draft countUp(String column) {
            return assign(How.COUNTED_UP, column);
        }

        private Draft assign(How how, String... columns) {
            for (var column : columns) {
                assignments.add(new Assignment(column, how));
            }
            return this;
        }

        /** The rows that have the values given in these columns, the stream's among them. */
        public Change where(String... columns) {
            return new Change(table, List.copyOf(assignments), Where.equal(List.of(columns)));
        }
    }
}
