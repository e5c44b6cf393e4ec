package org.visavis.events.party;

import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.ContactId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.util.List;

/**
 * How a party is forgotten: asked by one person, confirmed by another. What was asked and on what
 * grounds stays readable for ever, since it says nothing of the party.
 */
public sealed interface PartyErasure extends PartyEvent {
    /**
     * Somebody asked that all words about the party become unreadable for ever.
     *
     * @param visa the reference of the archives service's visa, or of the rule
     * @param by who asked
     */
    @Wire("ErasureAsked")
    record ErasureAsked(
            PartyId party, ErasureGround ground, String visa, AgentId by, Instant happenedAt)
            implements PartyErasure {}

    /**
     * Another person confirmed it: from now on it can no longer be stopped.
     *
     * @param by who confirmed
     * @param records the records for which this one speaks, forgotten with it
     * @param contacts the contacts that found their way into its dossiers, forgotten with it
     */
    @Wire("ErasureConfirmed")
    record ErasureConfirmed(
            PartyId party,
            AgentId by,
            List<PartyId> records,
            List<ContactId> contacts,
            Instant happenedAt)
            implements PartyErasure {
        /** Keeps the lists from being changed afterwards. */
        public ErasureConfirmed {
            records = List.copyOf(records);
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * The erasure was refused, and the party may be told why.
     *
     * @param reason why, told to the party in a letter
     * @param by who refused
     */
    @Wire("ErasureRefused")
    record ErasureRefused(
            PartyId party, Confidential<String> reason, AgentId by, Instant happenedAt)
            implements PartyErasure {}

    /**
     * Nobody asks for the erasure any more.
     *
     * @param by who took the request back
     */
    @Wire("ErasureWithdrawn")
    record ErasureWithdrawn(PartyId party, AgentId by, Instant happenedAt)
            implements PartyErasure {}

    /**
     * The keys were destroyed: what was said about the party reads as erased, in backups too.
     *
     * @param ground the grounds on which it was confirmed
     * @param visa the reference of the visa or of the rule
     * @param askedBy who had asked
     * @param confirmedBy who had confirmed
     * @param records the records that were forgotten with it
     * @param contacts the contacts that were forgotten with it
     */
    @Wire("PartyErased")
    record PartyErased(
            PartyId party,
            ErasureGround ground,
            String visa,
            AgentId askedBy,
            AgentId confirmedBy,
            List<PartyId> records,
            List<ContactId> contacts,
            Instant happenedAt)
            implements PartyErasure {
        /** Keeps the lists from being changed afterwards. */
        public PartyErased {
            records = List.copyOf(records);
            contacts = List.copyOf(contacts);
        }
    }
}
