package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.portfolio.Portfolio.Holder;
import org.visavis.query.portfolio.Portfolio.Line;
import org.visavis.query.portfolio.Portfolio.Parts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Reads portfolios: one query for the lines, and one for how many there are if they go on. */
public final class Portfolios {
    private static final String LINES =
            """
            select d.id, d.reference, d.title, d.next_what, d.next_text, d.due, d.opened_at,
                d.unanswered_since, d.escalation_since, d.suspended_since,
                d.party, coalesce(y.name, '—') as party_name,
                coalesce(p.name, '—') as procedure_name,
                d.hand_over_to, concat_ws(' ', h.first_name, h.last_name) as hand_over_name
            from dossier d
            left join party y on y.id = d.party
            left join procedure p on p.id = d.procedure
            left join agent h on h.id = d.hand_over_to
            """;

    private static final String ORDER = " order by coalesce(d.due, 'infinity'), d.id limit :limit";

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
        String behind =
                after == null
                        ? ""
                        : " and (coalesce(d.due, 'infinity'), d.id) > (:due::timestamptz, :id)";
        List<Line> lines =
                asked(LINES + where(narrowing) + behind + ORDER, agent, narrowing, now)
                        .param("due", after == null ? null : after.dueOrNever())
                        .param("id", after == null ? null : after.id())
                        .param("limit", limit + 1)
                        .query(new PortfolioRow(agent, now))
                        .list();
        boolean more = lines.size() > limit;
        List<Line> shown = more ? lines.subList(0, limit) : lines;
        boolean whole = after == null && !more;
        return new Portfolio(
                agent,
                shown,
                whole ? shown.size() : total(agent, narrowing, now),
                more ? Cursor.behind(shown.getLast()).toString() : null);
    }

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
