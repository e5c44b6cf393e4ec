package org.visavis.query.today;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.today.Today.Line;
import org.visavis.query.today.Today.Section;
import org.visavis.web.text.Moments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Reads what waits for an agent, one query for each kind of thing. */
public final class Days {
    /** A screen holds no more of one kind; the rest comes up when these are done. */
    private static final int LINES = 20;

    private static final Duration FRESH = Duration.ofDays(14);
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");

    private final QueryDatabase database;

    public Days(QueryDatabase database) {
        this.database = database;
    }

    /** All that waits for this agent of this organisation now, and what else falls due that day. */
    public Today of(String agent, String organisation, Instant now) {
        return new Today(
                now,
                Arrays.stream(Waiting.values())
                        .map(waiting -> section(waiting, agent, organisation, now))
                        .filter(section -> !section.lines().isEmpty())
                        .toList());
    }

    private Section section(Waiting waiting, String agent, String organisation, Instant now) {
        List<Line> lines =
                database.sql()
                        .sql(waiting.sql())
                        .param("me", agent)
                        .param("organisation", organisation)
                        .param("today", Moments.dayOf(now))
                        .param("tomorrow", tomorrow(now))
                        .param("lately", now.minus(FRESH).atOffset(ZoneOffset.UTC))
                        .param("limit", LINES + 1)
                        .query((row, _) -> line(row, now))
                        .list();
        boolean more = lines.size() > LINES;
        return new Section(waiting, more ? lines.subList(0, LINES) : lines, more);
    }

    private static OffsetDateTime tomorrow(Instant now) {
        return Moments.dayOf(now).plusDays(1).atStartOfDay(TOWN).toOffsetDateTime();
    }

    private static Line line(ResultSet row, Instant now) throws SQLException {
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
