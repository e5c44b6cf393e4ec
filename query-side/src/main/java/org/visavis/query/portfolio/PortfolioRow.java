package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.visavis.query.platform.NextStep;
import org.visavis.query.portfolio.Portfolio.Holder;
import org.visavis.query.portfolio.Portfolio.Line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Makes lines from rows.
 *
 * @param agent whose they are
 * @param now what is due before this instant is late
 */
record PortfolioRow(Holder agent, Instant now) implements RowMapper<Line> {
    @Override
    public Line mapRow(ResultSet row, int number) throws SQLException {
        Instant due = instant(row, "due");
        String taker = row.getString("hand_over_to");
        return new Line(
                row.getString("id"),
                row.getString("reference"),
                row.getString("title"),
                new Holder(row.getString("party"), row.getString("party_name")),
                agent,
                row.getString("procedure_name"),
                NextStep.valueOf(row.getString("next_what")),
                row.getString("next_text"),
                due,
                due != null && due.isBefore(now),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "unanswered_since"),
                instant(row, "escalation_since"),
                instant(row, "suspended_since"),
                taker == null ? null : new Holder(taker, row.getString("hand_over_name")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
