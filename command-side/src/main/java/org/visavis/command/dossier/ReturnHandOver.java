package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Do not take over: the referent stays.
 *
 * @param reason why, for the team
 */
public record ReturnHandOver(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String reason)
        implements HandOverCommand {

    static List<DossierEvent> decide(ReturnHandOver command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        facts.answering().asked(command.actor());
        return List.of(
                new HandOverReturned(
                        command.dossier(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.reason()),
                        now));
    }
}
