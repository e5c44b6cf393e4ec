package org.visavis.query.today;

import org.visavis.calendar.WorkingDays;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.today.Today.Line;
import org.visavis.query.today.Today.Section;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Reads what waits for an agent, one query for each kind of thing, and one for the days ahead. */
public final class Days {
    /** A screen holds no more of one kind; the rest comes up when these are done. */
    private static final int LINES = 20;

    private static final Duration FRESH = Duration.ofDays(14);

    private final QueryDatabase database;
    private final WorkingDays days;
    private final WeekAhead ahead;

    /**
     * @param days on which of them somebody works
     */
    public Days(QueryDatabase database, WorkingDays days) {
        this.database = database;
        this.days = days;
        this.ahead = new WeekAhead(database, days);
    }

    /** All that waits for this agent of this organisation now, and what falls due soon. */
    public Today of(String agent, String organisation, Instant now) {
        return new Today(
                now,
                Arrays.stream(Waiting.values())
                        .map(waiting -> section(waiting, agent, organisation, now))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                ahead.of(agent, now));
    }

    /** How many mails wait for anybody of this organisation to sort them. */
    long unsorted(String organisation) {
        return database.sql()
                .sql(
                        "select count(*) from sorting"
                                + " where organisation = :organisation and state = 'WAITING'")
                .param("organisation", organisation)
                .query(Long.class)
                .single();
    }

    private Section section(Waiting waiting, String agent, String organisation, Instant now) {
        List<Line> lines =
                database.sql()
                        .sql(waiting.sql())
                        .param("me", agent)
                        .param("organisation", organisation)
                        .param("today", days.dayOf(now))
                        .param("tomorrow", tomorrow(now))
                        .param("lately", now.minus(FRESH).atOffset(ZoneOffset.UTC))
                        .param("limit", LINES + 1)
                        .query(new LineRow(now))
                        .list();
        boolean more = lines.size() > LINES;
        return new Section(waiting, more ? lines.subList(0, LINES) : lines, more);
    }

    private OffsetDateTime tomorrow(Instant now) {
        return days.dayOf(now).plusDays(1).atStartOfDay(days.zone()).toOffsetDateTime();
    }
}
