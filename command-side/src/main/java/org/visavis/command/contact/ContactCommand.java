package org.visavis.command.contact;

import org.visavis.command.decision.Actor;
import org.visavis.events.contact.ContactId;

/** What may be asked about a contact that came in without a dossier. */
public sealed interface ContactCommand
        permits LogContact, ChangeContactOwner, AttachContact, SettleContact {
    ContactId contact();

    Actor actor();
}
