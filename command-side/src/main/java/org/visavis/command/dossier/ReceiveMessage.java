package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Letter;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondent;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Record a mail that came in. Only the program asks for it, or whoever sorts what it could not. A
 * closed dossier still answers.
 *
 * @param sender the address from which it says to be written, if it names one
 * @param automatic whether a program wrote it
 * @param sentAt its own date, as far as it can be believed
 */
public record ReceiveMessage(
        @TargetAggregateIdentifier DossierId dossier,
        @Nullable String sender,
        Letter letter,
        boolean automatic,
        @Nullable Instant sentAt)
        implements CorrespondenceCommand {

    static List<DossierEvent> decide(
            ReceiveMessage command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.opened().orElseThrow(() -> new Refused(new Reason.NotVisible()));
        String sender = command.sender();
        boolean theirs = sender != null && registry.isMailOf(facts.party(), sender);
        return List.of(
                new MessageReceived(
                        command.dossier(),
                        facts.interactions() + 1,
                        Present.on(state, facts, registry),
                        theirs ? Correspondent.PARTY : Correspondent.ANOTHER_ADDRESS,
                        theirs ? null : facts.wordsIfAny(sender),
                        command.letter().about(facts.party()),
                        command.automatic(),
                        command.within(facts.openedAt(), now)));
    }

    /** A mail says itself when it was written: what cannot be is not believed. */
    private Instant within(Instant opened, Instant now) {
        return sentAt == null || sentAt.isAfter(now) || sentAt.isBefore(opened) ? now : sentAt;
    }
}
