package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Pledges.PromiseKept;

import java.time.Instant;
import java.util.List;

/**
 * Say that a promise is kept. It is owed as long as nobody does, also once the dossier is closed.
 *
 * @param number the promise
 * @param outcome what was done, told to the party
 * @param happenedAt when it was done; now, if absent
 */
public record KeepPromise(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        String outcome,
        @Nullable Instant happenedAt)
        implements PledgeCommand {

    static List<DossierEvent> decide(KeepPromise command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        var promise = facts.owed().promises().stillOpen(command.number());
        return List.of(
                new PromiseKept(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        facts.words(command.outcome()),
                        Dated.since(promise.since(), command.happenedAt(), now)));
    }
}
