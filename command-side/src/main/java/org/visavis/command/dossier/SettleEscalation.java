package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * End what was raised. Whoever settles what nobody took up has taken it up.
 *
 * @param outcome what came of it, for the team
 */
public record SettleEscalation(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String outcome)
        implements EscalationCommand {

    static List<DossierEvent> decide(SettleEscalation command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        Raised raised = facts.inHandOf(command.actor());
        AgentId agent = command.actor().agent();
        var settled =
                new EscalationSettled(
                        command.dossier(),
                        agent,
                        Confidential.about(facts.party(), command.outcome()),
                        now);
        return raised.takenUp()
                ? List.of(settled)
                : List.of(new EscalationTakenUp(command.dossier(), agent, now), settled);
    }
}
