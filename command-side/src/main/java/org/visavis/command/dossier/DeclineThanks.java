package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.ThanksDeclined;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Rather not be thanked; one's name no longer stands there.
 *
 * @param number the thanks
 */
public record DeclineThanks(@TargetAggregateIdentifier DossierId dossier, Actor actor, int number)
        implements VoiceCommand {

    static List<DossierEvent> decide(DeclineThanks command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Set<AgentId> thanked = facts.heard().thanked().get(command.number());
        if (thanked == null) {
            throw new Refused(new Reason.NotVisible());
        }
        if (!thanked.contains(command.actor().agent())) {
            throw new Refused(new WorkReason.NotAmongThanked(command.number()));
        }
        return List.of(
                new ThanksDeclined(
                        command.dossier(), command.number(), command.actor().agent(), now));
    }
}
