package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Requests.RequestWithdrawn;

import java.time.Instant;
import java.util.List;

/**
 * Say that a request is no longer needed.
 *
 * @param number the request
 * @param reason why, told to those who were asked
 */
public record WithdrawRequest(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, int number, String reason)
        implements RequestCommand {

    static List<DossierEvent> decide(WithdrawRequest command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        facts.owed().requests().stillOpen(command.number());
        return List.of(
                new RequestWithdrawn(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        facts.words(command.reason()),
                        now));
    }
}
