package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** A change of referent that the successor accepts first (passation). */
public sealed interface HandOver extends DossierEvent {
    /**
     * A successor was asked to take over. Until they accept, the referent stays who it is.
     *
     * @param by who asked: the referent, or somebody who moves work
     * @param note what the successor should know, for the team
     * @param nextDate when something has to be done next
     */
    @Wire("HandOverProposed")
    record HandOverProposed(
            DossierId dossier,
            AgentId to,
            AgentId from,
            AgentId by,
            Confidential<String> note,
            @Nullable Instant nextDate,
            Instant happenedAt)
            implements HandOver {}

    /** The successor accepted, and answers for the dossier from now on. */
    @Wire("HandOverAccepted")
    record HandOverAccepted(DossierId dossier, AgentId agent, AgentId previous, Instant happenedAt)
            implements HandOver {}

    /**
     * The successor did not take over: the referent stays.
     *
     * @param reason why, for the team
     */
    @Wire("HandOverReturned")
    record HandOverReturned(
            DossierId dossier, AgentId by, Confidential<String> reason, Instant happenedAt)
            implements HandOver {}

    /**
     * It was no longer asked: the referent stays.
     *
     * @param reason why, for the team
     */
    @Wire("HandOverWithdrawn")
    record HandOverWithdrawn(
            DossierId dossier, AgentId by, Confidential<String> reason, Instant happenedAt)
            implements HandOver {}
}
