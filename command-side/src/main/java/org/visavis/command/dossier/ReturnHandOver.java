package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
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
 * @param happenedAt when they said so; now, if absent
 */
public record ReturnHandOver(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String reason,
        @Nullable Instant happenedAt)
        implements HandOverCommand {

    static List<DossierEvent> decide(ReturnHandOver command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        Instant asked = facts.answering().asked(command.actor()).at();
        return List.of(
                new HandOverReturned(
                        command.dossier(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.reason()),
                        Dated.since(asked, command.happenedAt(), now)));
    }
}
