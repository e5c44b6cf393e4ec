package org.visavis.command.automation;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import javax.sql.DataSource;

/**
 * What falls due. A row is taken under a lock that others skip, so that several processes share the
 * work; whoever dies lets go of it undone.
 */
final class Agenda {
    /** The one that has waited longest. */
    static final String NEXT =
            """
            select kind, stream, item, step, due, cause from agenda.to_do
            where due <= ? and (postponed_until is null or postponed_until < clock_timestamp())
            order by due, stream, kind, item
            limit 1 for update skip locked
            """;

    private static final String ANYTHING =
            """
            select exists (select from agenda.to_do
            where due <= ? and (postponed_until is null or postponed_until < clock_timestamp()))
            """;
    private static final String AFTER = "select min(due) from agenda.to_do where due > ?";
    private static final String FORGET = "delete from agenda.to_do";
    private static final String POSTPONE =
            "update agenda.to_do set postponed_until = clock_timestamp() + interval '1 minute'";
    private static final String THIS = " where kind = ? and stream = ? and item = ?";

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    Agenda(DataSource source) {
        this.sql = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /**
     * Has the next thing done that is due by then.
     *
     * @param doing does it; false if it did not work out and is to be tried again in a minute. What
     *     it throws leaves the row as it was.
     * @return false if nothing is due
     */
    boolean next(Instant now, Predicate<ToDo> doing) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> {
                            List<ToDo> due = sql.query(NEXT, Agenda::read, at(now));
                            due.forEach(one -> settle(one, doing.test(one)));
                            return !due.isEmpty();
                        }));
    }

    /** Whether anything is due by then, also what somebody is doing at this moment. */
    boolean isAnythingDue(Instant now) {
        return Boolean.TRUE.equals(sql.queryForObject(ANYTHING, Boolean.class, at(now)));
    }

    /** When the next thing falls due after that. */
    Optional<Instant> nextDue(Instant after) {
        return Optional.ofNullable(sql.queryForObject(AFTER, OffsetDateTime.class, at(after)))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private void settle(ToDo one, boolean done) {
        sql.update((done ? FORGET : POSTPONE) + THIS, one.kind(), one.stream(), one.item());
    }

    private static ToDo read(ResultSet row, int number) throws SQLException {
        return new ToDo(
                row.getString("kind"),
                row.getString("stream"),
                row.getInt("item"),
                row.getInt("step"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getString("cause"));
    }
}
