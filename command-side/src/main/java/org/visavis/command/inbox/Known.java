package org.visavis.command.inbox;

import org.visavis.command.mail.MessageId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;

import java.util.List;
import java.util.Optional;

/** What is known when a mail comes in. */
interface Known {
    /** Whether the house itself writes from this address, or has answers come to it. */
    boolean isOurs(String address);

    /** The dossier of an address that was given for answers; nothing where somebody made it up. */
    Optional<DossierId> answeredAt(String address);

    /** The message of this Message-ID, if we sent one. */
    Optional<MessageId> sent(String messageId);

    /** Whose dossier it is; nothing where there is none of this id. */
    Optional<PartyId> partyOf(DossierId dossier);

    /** Those whose address this is, each once also where several records are of one party. */
    List<PartyId> partiesAt(String address);

    /** The dossiers of a party that have a reference. */
    List<Referenced> dossiersOf(PartyId party);

    /** Whether so many mails came for a dossier that a program must be answering a program. */
    boolean isCrowded(DossierId dossier);

    /** A dossier, and what the organisation calls it. */
    record Referenced(DossierId dossier, String reference) {}
}
