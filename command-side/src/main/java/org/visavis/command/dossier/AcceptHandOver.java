package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.HandOver.HandOverAccepted;

import java.time.Instant;
import java.util.List;

/**
 * Take over: the successor answers from then on.
 *
 * @param happenedAt when they said so; now, if absent
 */
public record AcceptHandOver(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, @Nullable Instant happenedAt)
        implements HandOverCommand {

    static List<DossierEvent> decide(AcceptHandOver command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        Instant asked = facts.answering().asked(command.actor()).at();
        Instant earliest = asked.isAfter(facts.referredAt()) ? asked : facts.referredAt();
        return List.of(
                new HandOverAccepted(
                        command.dossier(),
                        command.actor().agent(),
                        facts.referent(),
                        Dated.since(earliest, command.happenedAt(), now)));
    }
}
