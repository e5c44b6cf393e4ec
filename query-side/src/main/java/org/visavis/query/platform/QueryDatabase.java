package org.visavis.query.platform;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Objects;

import javax.sql.DataSource;

/** The query side's own connections: never the command side's, also in one process. */
public record QueryDatabase(DataSource source, JdbcClient sql) {
    /**
     * What each connection begins with. Rows and position of a projection are lost together, if at
     * all, and then projected again: nobody waits for the disk. What is read is mostly in memory,
     * where a page out of order costs no more than the next. Every question is put so that one plan
     * fits all who ask it, for making a plan often takes longer than following it.
     */
    public static final String SETTINGS =
            "set synchronous_commit = off; set random_page_cost = 1.1;"
                    + " set plan_cache_mode = force_generic_plan; "
                    + SearchWords.FORGIVING;

    private static final ClassValue<RowMapper<?>> MAPPERS =
            new ClassValue<>() {
                @Override
                protected RowMapper<?> computeValue(Class<?> type) {
                    return new SimplePropertyRowMapper<>(type);
                }
            };

    public QueryDatabase(DataSource source) {
        this(source, JdbcClient.create(source));
    }

    /** Each row as a record whose components are called as the columns. */
    public static <T> RowMapper<T> as(Class<T> type) {
        RowMapper<?> mapper = MAPPERS.get(type);
        return (row, number) -> type.cast(Objects.requireNonNull(mapper.mapRow(row, number)));
    }
}
