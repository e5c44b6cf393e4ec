package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Rows go. */
public final class Removal extends Write {
    private final Where where;

    Removal(Table table, Where where) {
        super(
                table,
                "delete from %s t".formatted(table.name()) + where.sql(table),
                where.equal().indexOf(table.stream()));
        this.where = where;
    }

    @Override
    void apply(List<Map<String, @Nullable Object>> rowsOfStream, List<@Nullable Object> values) {
        rowsOfStream.removeAll(where.among(rowsOfStream, values));
    }
}
