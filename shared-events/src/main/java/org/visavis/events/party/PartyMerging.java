package org.visavis.events.party;

import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** Two records that turned out to be one party; told in the story of the one that gives way. */
public sealed interface PartyMerging extends PartyEvent {
    /**
     * This record and another one are of the same party: the other one speaks for both.
     *
     * @param into the record that speaks for both from now on
     * @param reason how it was known that they are the same
     */
    @Wire("PartyMerged")
    record PartyMerged(PartyId party, PartyId into, Confidential<String> reason, Instant happenedAt)
            implements PartyMerging {}

    /**
     * The merge was a mistake: each record speaks for itself again, with what always was its own.
     *
     * @param from the record that spoke for both until then
     * @param reason how the mistake was known
     */
    @Wire("PartyUnmerged")
    record PartyUnmerged(
            PartyId party, PartyId from, Confidential<String> reason, Instant happenedAt)
            implements PartyMerging {}
}
