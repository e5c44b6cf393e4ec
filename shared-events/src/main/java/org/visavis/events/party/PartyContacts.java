package org.visavis.events.party;

import org.jspecify.annotations.Nullable;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** The persons through whom a body is reached. */
public sealed interface PartyContacts extends PartyEvent {
    /**
     * Which of the body's contacts it is about.
     *
     * @return the number given when the contact was added, from 1
     */
    int number();

    /**
     * Somebody of the body can be reached from now on.
     *
     * @param number counts the contacts of the body, from 1
     */
    @Wire("PartyContactAdded")
    record PartyContactAdded(
            PartyId party, int number, Confidential<ContactCard> card, Instant happenedAt)
            implements PartyContacts {}

    /**
     * What was told of a contact was wrong, or is no longer so.
     *
     * @param number which contact it corrects
     * @param card all of it, as it should be read from now on
     * @param reason why it had to be corrected
     */
    @Wire("PartyContactCorrected")
    record PartyContactCorrected(
            PartyId party,
            int number,
            Confidential<ContactCard> card,
            Confidential<String> reason,
            Instant happenedAt)
            implements PartyContacts {}

    /**
     * Somebody is no longer to be reached for the body.
     *
     * @param number which contact ended
     * @param reason why, where it was told
     */
    @Wire("PartyContactEnded")
    record PartyContactEnded(
            PartyId party, int number, @Nullable Confidential<String> reason, Instant happenedAt)
            implements PartyContacts {}
}
