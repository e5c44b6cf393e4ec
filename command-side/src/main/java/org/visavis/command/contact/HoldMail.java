package org.visavis.command.contact;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Letter;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.MailUnmatched;
import org.visavis.events.contact.ContactId;
import org.visavis.events.contact.Unmatched;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Hold a mail that finds no dossier by itself, until somebody sorts it. Only the program asks for
 * it; the same mail is held once.
 *
 * @param organisation whose people sort it
 * @param automatic whether a program wrote it
 * @param sentAt its own date, as far as it can be believed
 */
public record HoldMail(
        @TargetAggregateIdentifier ContactId contact,
        OrganisationId organisation,
        Caller who,
        Unmatched why,
        Letter letter,
        boolean automatic,
        @Nullable Instant sentAt) {

    static List<ContactEvent> decide(HoldMail command, ContactState state, Instant now) {
        if (!(state instanceof ContactState.None)) {
            return List.of();
        }
        Instant sentAt = command.sentAt();
        return List.of(
                new MailUnmatched(
                        command.contact(),
                        command.organisation(),
                        Confidential.about(command.contact(), command.who()),
                        command.why(),
                        command.letter().about(command.contact()),
                        command.automatic(),
                        sentAt == null || sentAt.isAfter(now) ? now : sentAt));
    }
}
