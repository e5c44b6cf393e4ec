package org.visavis.command.automation;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.Event;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps the agenda abreast of what happens. */
final class AgendaProjector implements Projector {
    private final JdbcTemplate sql;
    private final List<Automation> automations;

    AgendaProjector(JdbcTemplate sql, List<Automation> automations) {
        this.sql = sql;
        this.automations = automations;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof Event event) {
            for (Automation automation : automations) {
                automation.plan(event).ifPresent(plan -> write(automation.kind(), plan, recorded));
            }
        }
    }

    private void write(String kind, Plan plan, Recorded cause) {
        switch (plan) {
            case Plan.Due(int item, int step, Instant at) ->
                    sql.update(
                            """
                            insert into agenda.to_do (kind, stream, item, step, due, cause)
                            values (?, ?, ?, ?, ?, ?)
                            on conflict (kind, stream, item) do update
                                set step = excluded.step, due = excluded.due,
                                    cause = excluded.cause, postponed_until = null
                            """,
                            kind,
                            cause.stream(),
                            item,
                            step,
                            at.atOffset(ZoneOffset.UTC),
                            cause.id().toString());
            case Plan.Done(int item) ->
                    sql.update(
                            "delete from agenda.to_do where kind = ? and stream = ? and item = ?",
                            kind,
                            cause.stream(),
                            item);
            case Plan.AllDone() ->
                    sql.update(
                            "delete from agenda.to_do where kind = ? and stream = ?",
                            kind,
                            cause.stream());
        }
    }

    @Override
    public void reset() {
        sql.update("delete from agenda.to_do");
    }
}
