package org.visavis.events.dossier;

import org.visavis.events.agent.AgentId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** Who else has a part in the dossier, from when to when. */
public sealed interface Participation extends DossierEvent {
    /**
     * Somebody else came to have a part in it.
     *
     * @param number counts the participants of the dossier, from 1
     */
    @Wire("ParticipantJoined")
    record ParticipantJoined(
            DossierId dossier,
            int number,
            PartyId party,
            ParticipantRole role,
            AgentId by,
            Instant happenedAt)
            implements Participation {}

    /**
     * Their part is over.
     *
     * @param number which participant
     * @param reason why, for the team
     */
    @Wire("ParticipantLeft")
    record ParticipantLeft(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements Participation {}
}
