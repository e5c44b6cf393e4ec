package org.visavis.store.upkeep;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.store.RebuildReport;
import org.visavis.store.RebuildStep;
import org.visavis.store.upkeep.Task.Kind;
import org.visavis.store.upkeep.Task.Outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

/** The list of what was asked. One of a kind waits or is done at a time. */
public final class Upkeep {
    private final JdbcClient sql;

    /** Over connections of a role that has been let in. */
    public Upkeep(DataSource source) {
        this.sql = JdbcClient.create(source);
    }

    /**
     * Asks for it.
     *
     * @return false if it is asked for already
     */
    public boolean ask(Kind kind, String by) {
        return sql.sql(
                                "insert into upkeep.task (kind, asked_by) values (?, ?)"
                                        + " on conflict do nothing")
                        .params(kind.name(), by)
                        .update()
                > 0;
    }

    /** Takes the next one in hand. */
    Optional<Task> begin() {
        return sql.sql(
                        """
                        update upkeep.task set begun_at = clock_timestamp() where id =
                            (select id from upkeep.task where begun_at is null order by asked_at
                             limit 1 for update skip locked)
                        returning *
                        """)
                .query((row, _) -> task(row))
                .optional();
    }

    /** Says how far one has come. */
    void at(UUID id, RebuildStep step, long done, long total) {
        sql.sql("update upkeep.task set step = ?, done = ?, total = ? where id = ?")
                .params(step.name(), done, total, id)
                .update();
    }

    /** Says that pages were made anew. */
    void rebuilt(UUID id, RebuildReport report) {
        sql.sql("update upkeep.task set events = ?, differing = ? where id = ?")
                .params(report.events(), report.differing(), id)
                .update();
        end(id, Outcome.DONE, null);
    }

    /** Says how one ended. */
    void end(UUID id, Outcome outcome, @Nullable String told) {
        sql.sql(
                        "update upkeep.task set ended_at = clock_timestamp(), outcome = ?, told = ?"
                                + " where id = ?")
                .param(outcome.name())
                .param(told)
                .param(id)
                .update();
    }

    /** Whatever is in hand is nobody's any more. */
    void interrupted() {
        sql.sql(
                        """
                        update upkeep.task set ended_at = clock_timestamp(), outcome = 'INTERRUPTED'
                        where begun_at is not null and ended_at is null
                        """)
                .update();
    }

    /** The latest of them, the newest first. */
    public List<Task> latest(int limit) {
        return sql.sql("select * from upkeep.task order by asked_at desc limit ?")
                .param(limit)
                .query((row, _) -> task(row))
                .list();
    }

    private static Task task(ResultSet row) throws SQLException {
        String step = row.getString("step");
        String outcome = row.getString("outcome");
        return new Task(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("asked_by"),
                instant(row, "asked_at").orElseThrow(),
                instant(row, "begun_at").orElse(null),
                instant(row, "ended_at").orElse(null),
                step == null ? null : RebuildStep.valueOf(step),
                row.getLong("done"),
                row.getLong("total"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("told"),
                row.getObject("events", Long.class),
                row.getObject("differing", Long.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
