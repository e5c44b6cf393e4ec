package org.visavis.query.today;

import org.visavis.calendar.WorkingDays;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.today.Today.Day;
import org.visavis.query.today.Today.Line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what falls due for an agent on the days after this one, in one query. */
final class WeekAhead {
    /** As many days as one plans at a time. */
    private static final int WORKING_DAYS = 5;

    /** Whoever has more to do in a week than fits a page sees the earliest. */
    private static final int LINES = 100;

    private static final String LATER =
            Waiting.named(
                    """
                    select * from (
                        (select w.kind as what, w.number, w.what as words, null as by,
                            w.other as phone, w.added_at as since, w.due, w.dossier
                        from work w join dossier o on o.id = w.dossier and o.closed_at is null
                        where w.agent = :me and w.done_at is null
                            and w.due >= :from and w.due < :until
                        order by w.due limit :limit)
                        union all
                        (select 'DEADLINE', null, null, null, null, opened_at, deadline, id
                        from dossier
                        where referent = :me and closed_at is null and suspended_since is null
                            and deadline >= :from and deadline < :until
                        order by deadline limit :limit)) x
                    """,
                    "x.due");

    private final QueryDatabase database;
    private final WorkingDays days;

    WeekAhead(QueryDatabase database, WorkingDays days) {
        this.database = database;
        this.days = days;
    }

    /** The working days after today, and any other day on which something falls due. */
    List<Day> of(String agent, Instant now) {
        LocalDate today = days.dayOf(now);
        LocalDate last = days.after(today, WORKING_DAYS);
        Map<LocalDate, List<Line>> due = due(agent, today.plusDays(1), last.plusDays(1), now);
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .takeWhile(day -> !day.isAfter(last))
                .map(day -> new Day(day, due.getOrDefault(day, List.of())))
                .filter(day -> days.includes(day.day()) || !day.lines().isEmpty())
                .toList();
    }

    private Map<LocalDate, List<Line>> due(
            String agent, LocalDate from, LocalDate until, Instant now) {
        return database
                .sql()
                .sql(LATER)
                .param("me", agent)
                .param("from", midnight(from).atOffset(ZoneOffset.UTC))
                .param("until", midnight(until).atOffset(ZoneOffset.UTC))
                .param("limit", LINES)
                .query(new LineRow(now))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                line -> days.dayOf(Objects.requireNonNull(line.due()))));
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(days.zone()).toInstant();
    }
}
