package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Work.ActionCompleted;

import java.time.Instant;
import java.util.List;

/**
 * Say that an action is done. Any colleague may have done it.
 *
 * @param number the action
 * @param outcome what came of it
 * @param happenedAt when it was done; now, if absent
 */
public record CompleteAction(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        String outcome,
        @Nullable Instant happenedAt)
        implements WorkCommand {

    static List<DossierEvent> decide(CompleteAction command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        var action = facts.owed().actions().stillOpen(command.number());
        return List.of(
                new ActionCompleted(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        facts.words(command.outcome()),
                        Dated.since(action.since(), command.happenedAt(), now)));
    }
}
