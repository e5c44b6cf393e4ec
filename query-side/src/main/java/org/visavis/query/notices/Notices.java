package org.visavis.query.notices;

import org.visavis.calendar.WorkingDays;
import org.visavis.query.notices.News.Line;
import org.visavis.query.platform.NoticeKind;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.web.keep.Marks.Mark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Reads what an agent is told and has not seen: of what is theirs and, on the days on which they
 * stand in for a colleague, of what came for that colleague since.
 */
public final class Notices {
    /** Nobody reads more at a time; the rest comes up when these are seen. */
    public static final int SHOWN = 100;

    private static final String UNSEEN =
            """
            select n.*, m.stands_in from (
                select cast(:me as text) as agent, timestamptz '-infinity' as since,
                    false as stands_in
                union all
                select b.agent, b.from_day at time zone :zone, true from absence b
                where b.deputy = :me and b.from_day <= :today and b.to_day >= :today) m
            cross join lateral (
                select * from notice
                where agent = m.agent and position > :until and happened_at >= m.since
                    and position <> all(:also::bigint[])
                order by position desc limit :limit) n
            """;

    private static final String COUNT = "select count(*) from (" + UNSEEN + " limit :limit) u";

    private static final String LINES =
            """
            select u.position, u.kind, u.dossier, d.reference, d.title, u.happened_at,
                coalesce(y.name, '—') as party_name, d.party,
                nullif(concat_ws(' ', a.first_name, a.last_name), '') as by_name,
                case when u.stands_in then concat_ws(' ', f.first_name, f.last_name) end as in_place_of
            from (%s order by n.position desc limit :limit) u
            join dossier d on d.id = u.dossier and d.organisation = :organisation
            left join party y on y.id = d.party
            left join agent a on a.id = u.by
            left join agent f on f.id = u.agent
            order by u.position desc
            """
                    .formatted(UNSEEN);

    private final QueryDatabase database;
    private final WorkingDays days;

    /**
     * @param days on which of them somebody works, and where they begin
     */
    public Notices(QueryDatabase database, WorkingDays days) {
        this.database = database;
        this.days = days;
    }

    /**
     * What this agent has not seen yet, the latest first.
     *
     * @param mark what they have seen
     */
    public News of(String agent, String organisation, Mark mark, Instant now) {
        return News.of(
                database.sql()
                        .sql(LINES)
                        .param("me", agent)
                        .param("organisation", organisation)
                        .param("zone", days.zone().getId())
                        .param("today", days.dayOf(now))
                        .param("until", mark.until())
                        .param("also", mark.also().toArray(Long[]::new))
                        .param("limit", SHOWN)
                        .query((row, _) -> line(row))
                        .list());
    }

    /** How many there are, {@link #SHOWN} at most. */
    public int count(String agent, Mark mark, Instant now) {
        return database.sql()
                .sql(COUNT)
                .param("me", agent)
                .param("zone", days.zone().getId())
                .param("today", days.dayOf(now))
                .param("until", mark.until())
                .param("also", mark.also().toArray(Long[]::new))
                .param("limit", SHOWN)
                .query(Integer.class)
                .single();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("position"),
                NoticeKind.valueOf(row.getString("kind")),
                new News.Dossier(
                        row.getString("dossier"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("party"),
                        row.getString("party_name")),
                row.getString("by_name"),
                row.getString("in_place_of"),
                row.getTimestamp("happened_at").toInstant());
    }
}
