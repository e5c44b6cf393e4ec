package org.visavis.command.decision;

import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;

import java.util.List;

/** What belongs to a party, wherever it is told. Its answers are never stale. */
public interface Belongings {
    /** All that belongs to the party, and to the records for which it speaks. */
    Belonging of(PartyId party);

    /**
     * What belongs to one party.
     *
     * @param records those for which its record speaks
     * @param open the dossiers of all these records that are not closed
     * @param contacts those that found their way into any of their dossiers
     */
    record Belonging(List<PartyId> records, List<DossierId> open, List<ContactId> contacts) {
        /** Keeps the lists from being changed afterwards. */
        public Belonging {
            records = List.copyOf(records);
            open = List.copyOf(open);
            contacts = List.copyOf(contacts);
        }
    }
}
