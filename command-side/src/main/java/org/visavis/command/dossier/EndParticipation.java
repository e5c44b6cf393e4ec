package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Participation.ParticipantLeft;

import java.time.Instant;
import java.util.List;

/**
 * Say that a participant's part is over.
 *
 * @param number the participant
 * @param reason why, for the team
 * @param happenedAt since when; now, if absent
 */
public record EndParticipation(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        String reason,
        @Nullable Instant happenedAt)
        implements ParticipationCommand {

    static List<DossierEvent> decide(EndParticipation command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        var participant = facts.participants().stillOpen(command.number());
        return List.of(
                new ParticipantLeft(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        facts.words(command.reason()),
                        Dated.since(participant.since(), command.happenedAt(), now)));
    }
}
