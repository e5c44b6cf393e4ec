package org.visavis.events.party;

import org.visavis.events.Event;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** The story of a party. */
public sealed interface PartyEvent extends Event {
    PartyId party();

    /**
     * An organisation came to know a party.
     *
     * @param organisation who registered them first
     */
    @Wire("PartyRegistered")
    record PartyRegistered(
            PartyId party,
            OrganisationId organisation,
            PartyKind kind,
            Confidential<PartyIdentity> identity,
            Instant happenedAt)
            implements PartyEvent {}
}
