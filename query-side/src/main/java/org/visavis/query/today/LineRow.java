package org.visavis.query.today;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.visavis.query.today.Today.Line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Makes lines from rows.
 *
 * @param now what is due before this instant is late
 */
record LineRow(Instant now) implements RowMapper<Line> {
    @Override
    public Line mapRow(ResultSet row, int number) throws SQLException {
        Instant due = instant(row, "due");
        return new Line(
                Today.What.valueOf(row.getString("what")),
                row.getString("dossier"),
                row.getObject("number", Integer.class),
                row.getString("title"),
                row.getString("reference"),
                new Today.Named(row.getString("party"), row.getString("party_name")),
                row.getString("words"),
                row.getString("by"),
                row.getString("phone"),
                instant(row, "since"),
                due,
                due != null && due.isBefore(now));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
