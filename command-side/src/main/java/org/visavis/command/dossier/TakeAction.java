package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Work.ActionTakenInCharge;

import java.time.Instant;
import java.util.List;

/**
 * Say that one is at it: the owner does, or any agent where a provider is.
 *
 * @param number the action
 * @param happenedAt since when; now, if absent
 */
public record TakeAction(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        @Nullable Instant happenedAt)
        implements WorkCommand {

    static List<DossierEvent> decide(TakeAction command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        var action = facts.owed().actions().stillOpen(command.number());
        AgentId owner = action.what().owner();
        if (owner != null && !owner.equals(command.actor().agent())) {
            throw new Refused(new WorkReason.NotTheOwner(owner));
        }
        return action.what().charged()
                ? List.of()
                : List.of(
                        new ActionTakenInCharge(
                                command.dossier(),
                                command.number(),
                                command.actor().agent(),
                                Dated.since(action.since(), command.happenedAt(), now)));
    }
}
