package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/** Each level that an escalation reached: a climb ends a row and begins one. */
final class EscalationTable extends DossierTable {
    private static final Table ESCALATIONS = new Table("escalation", "dossier");
    private static final Insert RAISED =
            ESCALATIONS.insert(
                    "dossier",
                    "position",
                    "organisation",
                    "level",
                    "agent",
                    "raised_at",
                    "raised_known_at",
                    "reason");
    private static final Change TAKEN =
            ESCALATIONS
                    .set("agent", "taken_at", "taken_known_at")
                    .where("dossier")
                    .whereUnset("ended_at");
    private static final Change ENDED =
            ESCALATIONS
                    .set("ended_at", "ended_known_at", "outcome")
                    .where("dossier")
                    .whereUnset("ended_at");

    EscalationTable() {
        super(ESCALATIONS);
    }

    @Override
    void write(Escalation event, Place place, Rows into) {
        switch (event) {
            case DossierEscalated it ->
                    raised(it.level(), it.to(), words(it.reason()), place, into);
            case EscalationClimbed it -> {
                ended(null, place, into);
                raised(it.level(), it.to(), null, place, into);
            }
            case EscalationTakenUp it ->
                    into.write(
                            TAKEN, it.by().value(), place.at(), place.knownAt(), place.dossier());
            case EscalationSettled it -> ended(words(it.outcome()), place, into);
        }
    }

    private static void raised(
            int level, AgentId to, @Nullable String reason, Place place, Rows into) {
        into.write(
                RAISED,
                place.dossier(),
                place.position(),
                place.organisation(),
                level,
                to.value(),
                place.at(),
                place.knownAt(),
                reason);
    }

    private static void ended(@Nullable String outcome, Place place, Rows into) {
        into.write(ENDED, place.at(), place.knownAt(), outcome, place.dossier());
    }
}
