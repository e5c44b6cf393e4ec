package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.ContestationAnswered;

import java.time.Instant;
import java.util.List;

/**
 * Answer what the party says is not right; a correction, where one is due, is asked by itself.
 *
 * @param number the contestation
 * @param answer told to the party
 */
public record AnswerContestation(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, int number, String answer)
        implements VoiceCommand {

    static List<DossierEvent> decide(AnswerContestation command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        facts.heard().contestations().stillOpen(command.number());
        return List.of(
                new ContestationAnswered(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        facts.words(command.answer()),
                        now));
    }
}
