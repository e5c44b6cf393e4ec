package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.supervision.Board.Age;
import org.visavis.query.supervision.Board.Load;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Counts, as of any instant and as known at any: facts are left out, never changed. */
public final class Boards {
    /** The dossiers that were opened by then, with their state and referent at that instant. */
    private static final String THEN =
            """
            with facts as (
                select d.id, d.opened_at, d.deadline,
                    case when d.closed_at <= :asOf::timestamptz and d.closed_known_at <= :knownAt::timestamptz
                        then d.closed_at end as closed_at,
                    coalesce(r.agent, d.first_contact) as referent,
                    r.agent is null as awaits_referent,
                    coalesce(r.awaited and not coalesce(
                        r.accepted_at <= :asOf::timestamptz and r.accepted_known_at <= :knownAt::timestamptz, false),
                        false) as awaits_acceptance
                from dossier d
                left join lateral (
                    select * from referral r
                    where r.dossier = d.id and r.happened_at <= :asOf::timestamptz and r.known_at <= :knownAt::timestamptz
                    order by r.happened_at desc, r.position desc limit 1) r on true
                where d.organisation = :organisation
                    and d.opened_at <= :asOf::timestamptz and d.opened_known_at <= :knownAt::timestamptz)
            """;

    private static final String FIGURES =
            THEN
                    + """
                    , durations as (
                        select extract(epoch from closed_at - opened_at) / 86400 as days
                        from facts where closed_at is not null)
                    select
                        count(*) filter (where closed_at is null) as open,
                        count(*) filter (where closed_at is not null) as closed,
                        count(*) filter (where closed_at is null and deadline < :asOf::timestamptz) as late,
                        count(*) filter (where closed_at > deadline) as closed_late,
                        count(*) filter (where closed_at is null and awaits_referent)
                            as awaiting_referent,
                        count(*) filter (where closed_at is null and awaits_acceptance)
                            as awaiting_acceptance,
                        (select round(percentile_cont(0.5) within group (order by days)::numeric, 2)
                            from durations) as median,
                        (select round(percentile_disc(0.9) within group (order by days)::numeric, 2)
                            from durations) as p90
                    from facts
                    """;

    /** The exchanges by whoever answered at that instant; of a log's acts, by the log's order. */
    private static final String ACTS =
            """
            select count(*) as acts,
                round(count(*) filter (where coalesce(
                        a.by_referent, a.agent = coalesce(r.agent, d.first_contact)))::numeric
                    / nullif(count(*), 0), 4) as share
            from act a
            join dossier d on d.id = a.dossier
            left join lateral (
                select r.agent from referral r
                where a.by_referent is null and r.dossier = a.dossier
                    and (r.happened_at, r.position) < (a.happened_at, a.position)
                    and r.known_at <= :knownAt::timestamptz
                order by r.happened_at desc, r.position desc limit 1) r on true
            where a.organisation = :organisation
                and a.happened_at <= :asOf::timestamptz and a.known_at <= :knownAt::timestamptz
            """;

    private static final String LOADS =
            THEN
                    + """
                    select f.referent as id,
                        trim(concat_ws(' ', a.first_name, coalesce(a.last_name, '—'))) as name,
                        count(*) as open,
                        count(*) filter (where f.deadline < :asOf::timestamptz) as late
                    from facts f left join agent a on a.id = f.referent
                    where f.closed_at is null
                    group by f.referent, a.first_name, a.last_name
                    order by open desc, name, id
                    """;

    private static final String AGES =
            THEN
                    + """
                    select b.from_days, b.to_days, count(f.id) as open
                    from (values (0, 7), (7, 30), (30, 60), (60, 90), (90, null))
                        as b (from_days, to_days)
                    left join facts f on f.closed_at is null
                        and :asOf::timestamptz - f.opened_at >= make_interval(days => b.from_days)
                        and (b.to_days is null
                            or :asOf::timestamptz - f.opened_at < make_interval(days => b.to_days))
                    group by b.from_days, b.to_days
                    order by b.from_days
                    """;

    private final QueryDatabase database;
    private final TransactionTemplate reading;

    public Boards(QueryDatabase database) {
        this.database = database;
        this.reading = new TransactionTemplate(new JdbcTransactionManager(database.source()));
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * An organisation's board, its figures all of one state of the database.
     *
     * @param knownAt what was recorded later is left out; null for all
     */
    public Board of(String organisation, Instant asOf, @Nullable Instant knownAt) {
        Moment moment = new Moment(organisation, asOf, knownAt);
        return reading.execute(_ -> read(moment));
    }

    private Board read(Moment moment) {
        List<Load> loads =
                ask(LOADS, moment)
                        .query(
                                (row, _) ->
                                        new Load(
                                                row.getString("id"),
                                                row.getString("name"),
                                                row.getLong("open"),
                                                row.getLong("late")))
                        .list();
        List<Age> ages = ask(AGES, moment).query((row, _) -> age(row)).list();
        Acts acts = ask(ACTS, moment).query(QueryDatabase.as(Acts.class)).single();
        return ask(FIGURES, moment)
                .query((row, _) -> board(row, moment, acts, loads, ages))
                .single();
    }

    private record Moment(String organisation, Instant asOf, @Nullable Instant knownAt) {}

    private record Acts(long acts, @Nullable BigDecimal share) {}

    private StatementSpec ask(String sql, Moment moment) {
        Instant knownAt = moment.knownAt();
        return database.sql()
                .sql(sql)
                .param("organisation", moment.organisation())
                .param("asOf", moment.asOf().toString())
                .param("knownAt", knownAt == null ? "infinity" : knownAt.toString());
    }

    private static Age age(ResultSet row) throws SQLException {
        return new Age(
                row.getInt("from_days"),
                row.getObject("to_days", Integer.class),
                row.getLong("open"));
    }

    private static Board board(
            ResultSet row, Moment moment, Acts acts, List<Load> loads, List<Age> ages)
            throws SQLException {
        return new Board(
                moment.asOf(),
                moment.knownAt(),
                row.getLong("open"),
                row.getLong("closed"),
                row.getLong("late"),
                row.getLong("closed_late"),
                row.getLong("awaiting_referent"),
                row.getLong("awaiting_acceptance"),
                acts.acts(),
                acts.share(),
                row.getBigDecimal("median"),
                row.getBigDecimal("p90"),
                loads,
                ages);
    }
}
