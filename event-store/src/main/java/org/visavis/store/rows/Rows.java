package org.visavis.store.rows;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where projectors write. What is written in one table keeps its order. */
public interface Rows {

    /**
     * Writes.
     *
     * @param values texts, numbers, truths, instants, days or arrays of texts, one for each column
     *     that the write names
     */
    void write(Write write, @Nullable Object... values);

    /**
     * Writes what depends on rows of several streams. While rows are gathered it waits until all
     * are there; then what waits is done in order of position.
     *
     * @param table which rows change
     * @param sql a statement
     */
    void writeAcross(Table table, long position, String sql, Object... values);

    /** The rows of a stream as they stand after all that was written, by column. */
    List<Map<String, @Nullable Object>> read(Table table, String stream);

    /** One column of these streams' rows, by stream; for tables that have a row a stream. */
    Map<String, String> texts(Table table, String column, Collection<String> streams);
}
