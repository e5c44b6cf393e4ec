package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.NextStep;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.portfolio.Portfolio.Holder;
import org.visavis.query.portfolio.Portfolio.Line;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Reads portfolios: one query for the lines, one for how many there are. */
public final class Portfolios {
    private final QueryDatabase database;

    public Portfolios(QueryDatabase database) {
        this.database = database;
    }

    /**
     * A part of an agent's portfolio.
     *
     * @param after where the part before ended; null for the first
     * @param now what is due before this instant is late
     */
    public Portfolio of(Holder agent, @Nullable Cursor after, int limit, Instant now) {
        List<Line> lines =
                database.sql()
                        .sql(
                                """
                                select d.id, d.reference, d.title, d.next_what, d.due, d.opened_at,
                                    d.party, coalesce(y.name, '—') as party_name,
                                    coalesce(p.name, '—') as procedure_name
                                from dossier d
                                left join party y on y.id = d.party
                                left join procedure p on p.id = d.procedure
                                where d.referent = :agent and d.closed_at is null
                                """
                                        + (after == null
                                                ? ""
                                                : " and (coalesce(d.due, 'infinity'), d.id)"
                                                        + " > (:due::timestamptz, :id)")
                                        + " order by coalesce(d.due, 'infinity'), d.id limit"
                                        + " :limit")
                        .param("agent", agent.id())
                        .param("due", after == null ? null : after.dueOrNever())
                        .param("id", after == null ? null : after.id())
                        .param("limit", limit + 1)
                        .query((row, _) -> line(row, agent, now))
                        .list();
        boolean more = lines.size() > limit;
        List<Line> shown = more ? lines.subList(0, limit) : lines;
        return new Portfolio(
                agent,
                shown,
                total(agent.id()),
                more ? Cursor.behind(shown.getLast()).toString() : null);
    }

    private long total(String agent) {
        return database.sql()
                .sql("select count(*) from dossier where referent = :agent and closed_at is null")
                .param("agent", agent)
                .query(Long.class)
                .single();
    }

    private static Line line(ResultSet row, Holder agent, Instant now) throws SQLException {
        Timestamp at = row.getTimestamp("due");
        Instant due = at == null ? null : at.toInstant();
        return new Line(
                row.getString("id"),
                row.getString("reference"),
                row.getString("title"),
                new Holder(row.getString("party"), row.getString("party_name")),
                agent,
                row.getString("procedure_name"),
                NextStep.valueOf(row.getString("next_what")),
                due,
                due != null && due.isBefore(now),
                row.getTimestamp("opened_at").toInstant());
    }
}
