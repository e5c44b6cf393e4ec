package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Write to colleagues in the dossier's internal thread, also once it is closed.
 *
 * @param happenedAt when it was written; now, if absent
 */
public record WriteTeamNote(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String text,
        @Nullable Instant happenedAt)
        implements ConversationCommand {

    static List<DossierEvent> decide(WriteTeamNote command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        return List.of(
                new TeamNoteWritten(
                        command.dossier(),
                        facts.exchanges().notes() + 1,
                        command.actor().agent(),
                        facts.words(command.text()),
                        Dated.past(command.happenedAt(), now)));
    }
}
