package org.visavis.query.absence;

import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AbsenceDeclared;
import org.visavis.events.agent.AgentEvent.AbsenceEnded;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.Pseudonym;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Removal;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.List;

/** Keeps who is away on which days, and who stands in. */
public final class AbsenceProjector implements Projector {
    private static final Table ABSENCES = new Table("absence", "agent");
    private static final Insert DECLARED =
            ABSENCES.insert("agent", "from_day", "to_day", "deputy", "declared_at");
    private static final Change SHORTENED = ABSENCES.set("to_day").where("agent", "from_day");
    private static final Removal TAKEN_BACK = ABSENCES.remove("agent", "from_day");

    private final Rows rows;

    /** Writes there. */
    public AbsenceProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof AgentEvent event) {
            on(event);
        }
    }

    private void on(AgentEvent event) {
        switch (event) {
            case AgentRegistered _, AgentImported _, Pseudonym _ -> {
                // Whoever has just come, or has another name, is there.
            }
            case AbsenceDeclared it ->
                    rows.write(
                            DECLARED,
                            it.agent().value(),
                            it.from(),
                            it.to(),
                            it.deputy().value(),
                            it.happenedAt());
            case AbsenceEnded it when it.back().isAfter(it.from()) ->
                    rows.write(SHORTENED, it.back().minusDays(1), it.agent().value(), it.from());
            case AbsenceEnded it -> rows.write(TAKEN_BACK, it.agent().value(), it.from());
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(ABSENCES);
    }
}
