package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.portfolio.Portfolio.Holder;
import org.visavis.query.portfolio.Portfolio.Line;
import org.visavis.query.portfolio.Portfolio.Parts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Reads portfolios: one query for the lines and how many there are in all. */
public final class Portfolios {
    private static final String BEHIND =
            "and (coalesce(d.due, 'infinity'), d.id) > (:due::timestamptz, :id)";

    private final QueryDatabase database;

    public Portfolios(QueryDatabase database) {
        this.database = database;
    }

    /**
     * A part of an agent's portfolio.
     *
     * @param after where the page before ended; null for the first
     * @param now what is due before this instant is late
     */
    public Portfolio of(
            Holder agent, Narrowing narrowing, @Nullable Cursor after, int limit, Instant now) {
        List<Counted> lines =
                asked(lines(narrowing, after == null ? "" : BEHIND), agent, narrowing, now)
                        .param("due", after == null ? null : after.dueOrNever())
                        .param("id", after == null ? null : after.id())
                        .param("limit", limit + 1)
                        .query(counted(new PortfolioRow(agent, now)))
                        .list();
        List<Line> shown = lines.stream().limit(limit).map(Counted::line).toList();
        return new Portfolio(
                agent,
                shown,
                lines.isEmpty() ? total(agent, narrowing, now) : lines.getFirst().total(),
                lines.size() > limit ? Cursor.behind(shown.getLast()).toString() : null);
    }

    private static String lines(Narrowing narrowing, String behind) {
        return """
        select d.id, d.reference, d.title, d.next_what, d.next_text, d.due, d.opened_at,
            d.unanswered_since, d.escalation_since, d.suspended_since,
            d.party, coalesce(y.name, '—') as party_name,
            coalesce(p.name, '—') as procedure_name,
            d.hand_over_to, concat_ws(' ', h.first_name, h.last_name) as hand_over_name,
            (select count(*) from dossier d %1$s) as total
        from dossier d
        left join party y on y.id = d.party
        left join procedure p on p.id = d.procedure
        left join agent h on h.id = d.hand_over_to
        %1$s %2$s
        order by coalesce(d.due, 'infinity'), d.id limit :limit
        """
                .formatted(where(narrowing), behind);
    }

    /** A line, and how many there are in all. */
    private record Counted(Line line, long total) {}

    private static RowMapper<Counted> counted(PortfolioRow lines) {
        return (row, number) -> new Counted(lines.mapRow(row, number), row.getLong("total"));
    }

    /** Behind the end there is no line to tell how many there are before it. */
    private long total(Holder agent, Narrowing narrowing, Instant now) {
        return asked("select count(*) from dossier d" + where(narrowing), agent, narrowing, now)
                .query(Long.class)
                .single();
    }

    /** How many open dossiers of this agent each part has. */
    public Parts parts(Holder agent, Instant now) {
        return asked(
                        """
                        select count(*) as "all",
                            count(*) filter (where coalesce(d.due, 'infinity') < :now) as late,
                            count(*) filter (where d.unanswered_since is not null) as unanswered,
                            count(*) filter (where d.referral = 'AWAITING_ACCEPTANCE')
                                as acceptance
                        from dossier d
                        """
                                + where(Narrowing.NONE),
                        agent,
                        Narrowing.NONE,
                        now)
                .query(QueryDatabase.as(Parts.class))
                .single();
    }

    private static String where(Narrowing narrowing) {
        return " where d.referent = :agent and d.closed_at is null and " + narrowing.condition();
    }

    private JdbcClient.StatementSpec asked(
            String sql, Holder agent, Narrowing narrowing, Instant now) {
        return database.sql()
                .sql(sql)
                .param("agent", agent.id())
                .param("procedure", narrowing.procedure())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
