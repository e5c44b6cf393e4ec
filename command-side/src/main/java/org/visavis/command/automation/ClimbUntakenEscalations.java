package org.visavis.command.automation;

import org.visavis.command.dossier.ClimbEscalation;
import org.visavis.events.Event;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;

import java.time.Instant;
import java.util.Optional;

/** What was raised and nobody takes up in time goes on to the next person. */
public final class ClimbUntakenEscalations implements Automation {
    private static final int ONE_AT_A_TIME = 0;

    @Override
    public String kind() {
        return "escalation-climbs";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return switch (event) {
            case DossierEscalated it -> due(it.level(), it.takeUpBy());
            case EscalationClimbed it -> due(it.level(), it.takeUpBy());
            case EscalationTakenUp _, EscalationSettled _, Closing _ ->
                    Optional.of(new Plan.AllDone());
            default -> Optional.empty();
        };
    }

    @Override
    public Object command(ToDo due) {
        return new ClimbEscalation(new DossierId(due.stream()), due.step());
    }

    private static Optional<Plan> due(int level, Instant at) {
        return Optional.of(new Plan.Due(ONE_AT_A_TIME, level, at));
    }
}
