package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;

import java.time.Instant;
import java.util.List;

/**
 * See to what was raised: whoever it was raised to does, or a supervisor in their place.
 *
 * @param happenedAt when they began to; now, if absent
 */
public record TakeUpEscalation(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, @Nullable Instant happenedAt)
        implements EscalationCommand {

    static List<DossierEvent> decide(TakeUpEscalation command, DossierState state, Instant now) {
        Raised raised = state.openTo(command.actor()).inHandOf(command.actor());
        AgentId agent = command.actor().agent();
        return raised.takenUp() && raised.to().equals(agent)
                ? List.of()
                : List.of(
                        new EscalationTakenUp(
                                command.dossier(),
                                agent,
                                Dated.since(raised.since(), command.happenedAt(), now)));
    }
}
