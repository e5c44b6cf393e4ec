package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.HandOver.HandOverAccepted;

import java.time.Instant;
import java.util.List;

/** Take over: the successor answers from now on. */
public record AcceptHandOver(@TargetAggregateIdentifier DossierId dossier, Actor actor)
        implements HandOverCommand {

    static List<DossierEvent> decide(AcceptHandOver command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        facts.answering().asked(command.actor());
        return List.of(
                new HandOverAccepted(
                        command.dossier(), command.actor().agent(), facts.referent(), now));
    }
}
