package org.visavis.store.project;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.store.Parked;
import org.visavis.store.Recorded;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/** The events that wait for a repair, by processor. */
final class Parking {
    private final JdbcClient jdbc;
    private final String table;
    private final String processor;

    Parking(DataSource source, String schema, String processor) {
        this.jdbc = JdbcClient.create(source);
        this.table = schema + ".parked_event";
        this.processor = processor;
    }

    Set<String> streams() {
        return new HashSet<>(
                jdbc.sql("select distinct stream from %s where processor = ?".formatted(table))
                        .param(processor)
                        .query(String.class)
                        .list());
    }

    List<Parked> all() {
        return jdbc.sql(
                        "select stream, position, error, at from %s where processor = ? order by position"
                                .formatted(table))
                .param(processor)
                .query(
                        (row, number) ->
                                new Parked(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getObject(4, Timestamp.class).toInstant()))
                .list();
    }

    List<Long> positions(String stream) {
        return jdbc.sql(
                        "select position from %s where processor = ? and stream = ? order by position"
                                .formatted(table))
                .params(processor, stream)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from %s where processor = ?".formatted(table))
                .param(processor)
                .query(Long.class)
                .single();
    }

    void park(Recorded event, String error) {
        jdbc.sql(
                        """
                        insert into %s (processor, position, stream, error) values (?, ?, ?, ?)
                        on conflict (processor, position)
                            do update set error = excluded.error, at = clock_timestamp()
                        """
                                .formatted(table))
                .params(processor, event.position(), event.stream(), error)
                .update();
    }

    void release(long position) {
        jdbc.sql("delete from %s where processor = ? and position = ?".formatted(table))
                .params(processor, position)
                .update();
    }

    void release(String stream) {
        jdbc.sql("delete from %s where processor = ? and stream = ?".formatted(table))
                .params(processor, stream)
                .update();
    }

    void clear() {
        jdbc.sql("delete from %s where processor = ?".formatted(table)).param(processor).update();
    }
}
