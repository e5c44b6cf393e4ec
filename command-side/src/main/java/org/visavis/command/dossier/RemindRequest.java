package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Requests.RequestReminded;

import java.time.Instant;
import java.util.List;

/**
 * Remind of a request that is not answered yet.
 *
 * @param number the request
 * @param happenedAt when; now, if absent
 */
public record RemindRequest(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        @Nullable Channel channel,
        @Nullable String text,
        @Nullable Instant happenedAt)
        implements RequestCommand {

    static List<DossierEvent> decide(RemindRequest command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        var request = facts.owed().requests().stillOpen(command.number());
        return List.of(
                new RequestReminded(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        command.channel(),
                        facts.wordsIfAny(command.text()),
                        Dated.since(request.since(), command.happenedAt(), now)));
    }
}
