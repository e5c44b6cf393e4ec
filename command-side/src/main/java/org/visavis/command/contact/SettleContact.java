package org.visavis.command.contact;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactSettled;
import org.visavis.events.contact.ContactId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** Say that nothing more is to be done about a contact, and what came of it. */
public record SettleContact(
        @TargetAggregateIdentifier ContactId contact, Actor actor, String outcome)
        implements ContactCommand {

    static List<ContactEvent> decide(SettleContact command, ContactState state, Instant now) {
        state.requireOpen(command.actor());
        return List.of(
                new ContactSettled(
                        command.contact(),
                        Confidential.about(command.contact(), command.outcome()),
                        now));
    }
}
