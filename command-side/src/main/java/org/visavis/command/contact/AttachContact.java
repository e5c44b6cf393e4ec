package org.visavis.command.contact;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactAttached;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/** Say that the contact is recorded in this dossier and no longer waits. */
public record AttachContact(
        @TargetAggregateIdentifier ContactId contact, Actor actor, DossierId dossier)
        implements ContactCommand {

    static List<ContactEvent> decide(AttachContact command, ContactState state, Instant now) {
        if (state instanceof ContactState.Attached attached
                && attached.organisation().equals(command.actor().organisation())
                && attached.dossier().equals(command.dossier())) {
            return List.of();
        }
        state.requireOpen(command.actor());
        return List.of(new ContactAttached(command.contact(), command.dossier(), now));
    }
}
