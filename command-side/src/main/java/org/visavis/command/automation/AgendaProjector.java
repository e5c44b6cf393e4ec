package org.visavis.command.automation;

import org.visavis.events.Event;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Removal;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.time.Instant;
import java.util.List;

/** Keeps the agenda abreast of what happens. */
final class AgendaProjector implements Projector {
    private static final Table TO_DO = new Table("agenda.to_do", "stream");
    private static final Insert DUE =
            TO_DO.put(
                    List.of("kind", "stream", "item"),
                    "kind",
                    "stream",
                    "item",
                    "step",
                    "due",
                    "cause",
                    "postponed_until");
    private static final Removal DONE = TO_DO.remove("kind", "stream", "item");
    private static final Removal ALL_DONE = TO_DO.remove("kind", "stream");

    private final Rows rows;
    private final List<Automation> automations;

    AgendaProjector(Rows rows, List<Automation> automations) {
        this.rows = rows;
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
        String stream = cause.stream();
        switch (plan) {
            case Plan.Due(int item, int step, Instant at) ->
                    rows.write(DUE, kind, stream, item, step, at, cause.id().toString(), null);
            case Plan.Done(int item) -> rows.write(DONE, kind, stream, item);
            case Plan.AllDone() -> rows.write(ALL_DONE, kind, stream);
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(TO_DO);
    }
}
