package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statements in the order in which they were asked for; neighbours that are alike go together. */
final class Writes {
    private final List<Statement> statements = new ArrayList<>();

    private record Statement(String sql, List<@Nullable Object> values) {}

    void add(String sql, @Nullable Object... values) {
        List<@Nullable Object> columns = new ArrayList<>();
        for (Object value : values) {
            columns.add(value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
        statements.add(new Statement(sql, columns));
    }

    void flush(JdbcTemplate jdbc) {
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
        statements.clear();
    }

    void forget() {
        statements.clear();
    }
}
