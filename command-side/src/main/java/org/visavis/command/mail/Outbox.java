package org.visavis.command.mail;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * The messages that wait. A row is taken under a lock that others skip, so that several processes
 * share the work; whoever dies lets go of it as it was.
 */
final class Outbox {
    private static final String DUE =
            """
            from agenda.outbox o
            where not failed and next_at <= ? and not exists (
                select from agenda.post_stopped s where s.organisation = o.organisation)
            """;
    private static final String NEXT =
            "select stream, number, cause, attempts "
                    + DUE
                    + " order by next_at, stream, number limit 1 for update of o skip locked";
    private static final String THIS = " where stream = ? and number = ?";
    private static final String LEFT = "delete from agenda.outbox" + THIS;
    private static final String FAILED = "update agenda.outbox set failed = true" + THIS;
    private static final String LATER = "update agenda.outbox set attempts = ?, next_at = ?" + THIS;

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    Outbox(DataSource source) {
        this.sql = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** What became of an attempt. */
    sealed interface Outcome {
        /** Nothing is left to do about it. */
        record Left() implements Outcome {}

        /** It will not leave, unless somebody asks. */
        record Failed() implements Outcome {}

        /** It is to be tried again then. */
        record Later(int attempts, Instant at) implements Outcome {}
    }

    /**
     * Has the next message carried that is due by then.
     *
     * @return false if none is
     */
    boolean next(Instant now, Function<Waiting, Outcome> carrying) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> {
                            List<Waiting> due =
                                    sql.query(
                                            NEXT,
                                            (row, _) ->
                                                    new Waiting(
                                                            row.getString(1),
                                                            row.getInt(2),
                                                            row.getString(3),
                                                            row.getInt(4)),
                                            utc(now));
                            due.forEach(one -> settle(one, carrying.apply(one)));
                            return !due.isEmpty();
                        }));
    }

    /** Whether a message is due by then, taken by somebody already or not. */
    boolean anyDue(Instant now) {
        return Boolean.TRUE.equals(
                sql.queryForObject("select exists (select " + DUE + ")", Boolean.class, utc(now)));
    }

    private void settle(Waiting one, Outcome outcome) {
        switch (outcome) {
            case Outcome.Left() -> sql.update(LEFT, one.dossier(), one.number());
            case Outcome.Failed() -> sql.update(FAILED, one.dossier(), one.number());
            case Outcome.Later(int attempts, Instant at) ->
                    sql.update(LATER, attempts, utc(at), one.dossier(), one.number());
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
