package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Write to whoever answers for one's matter, from one's own page. A closed dossier still answers.
 *
 * @param happenedAt when it was written; now, if absent, as it always is from the page
 */
public record WriteMessage(
        @TargetAggregateIdentifier DossierId dossier,
        AskingParty actor,
        String text,
        @Nullable Instant happenedAt)
        implements ConversationCommand {

    static List<DossierEvent> decide(
            WriteMessage command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        return List.of(
                new PartyWrote(
                        command.dossier(),
                        facts.interactions() + 1,
                        Present.on(state, facts, registry),
                        facts.words(command.text()),
                        Dated.past(command.happenedAt(), now)));
    }
}
