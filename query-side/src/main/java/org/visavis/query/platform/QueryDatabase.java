package org.visavis.query.platform;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Objects;

import javax.sql.DataSource;

/** The query side's own connections: never the command side's, also in one process. */
public record QueryDatabase(DataSource source, JdbcClient sql) {
    public QueryDatabase(DataSource source) {
        this(source, JdbcClient.create(source));
    }

    /** Each row as a record whose components are called as the columns. */
    public static <T> RowMapper<T> as(Class<T> type) {
        var mapper = new SimplePropertyRowMapper<>(type);
        return (row, number) -> Objects.requireNonNull(mapper.mapRow(row, number));
    }
}
