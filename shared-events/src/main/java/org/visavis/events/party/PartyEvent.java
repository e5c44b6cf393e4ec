package org.visavis.events.party;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** The story of a party: who they are, then chapter by chapter. */
public sealed interface PartyEvent extends Event
        permits PartyEvent.PartyRegistered,
                PartyEvent.PartyCorrected,
                PartyEvent.PartyPreferencesSet,
                PartyContacts,
                PartyMerging,
                PartyErasure {
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

    /**
     * What was told of a party's identity was wrong, or is no longer so.
     *
     * @param corrects which telling it corrects: 1 is the registration, 2 the first correction
     * @param identity the whole identity, as it should be read from now on
     * @param reason why it had to be corrected
     */
    @Wire("PartyCorrected")
    record PartyCorrected(
            PartyId party,
            int corrects,
            PartyKind kind,
            Confidential<PartyIdentity> identity,
            Confidential<String> reason,
            Instant happenedAt)
            implements PartyEvent {}

    /**
     * It was told how the party would like to be spoken to, from now on.
     *
     * @param preferences in which language, and how
     * @param by the agent who was told; absent where the party chose on their own page
     */
    @Wire("PartyPreferencesSet")
    record PartyPreferencesSet(
            PartyId party,
            Confidential<Preferences> preferences,
            @Nullable AgentId by,
            Instant happenedAt)
            implements PartyEvent {}
}
