package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** Raised to a named person, who takes it up or it climbs. The referent stays the contact. */
public sealed interface Escalation extends DossierEvent {
    /**
     * Somebody raised the dossier.
     *
     * @param level from 1
     * @param by who raised it; absent where the program did
     * @param reason why, for the team
     * @param takeUpBy when it climbs to the next level unless it was taken up
     */
    @Wire("DossierEscalated")
    record DossierEscalated(
            DossierId dossier,
            int level,
            AgentId to,
            @Nullable AgentId by,
            Confidential<String> reason,
            Instant takeUpBy,
            Instant happenedAt)
            implements Escalation {}

    /**
     * Nobody took it up in time: it went on to the next person.
     *
     * @param level the level that it reached
     * @param takeUpBy when it climbs again
     */
    @Wire("EscalationClimbed")
    record EscalationClimbed(
            DossierId dossier,
            int level,
            AgentId to,
            AgentId previous,
            Instant takeUpBy,
            Instant happenedAt)
            implements Escalation {}

    /** Somebody sees to it. */
    @Wire("EscalationTakenUp")
    record EscalationTakenUp(DossierId dossier, AgentId by, Instant happenedAt)
            implements Escalation {}

    /**
     * It is over.
     *
     * @param outcome what came of it, for the team
     */
    @Wire("EscalationSettled")
    record EscalationSettled(
            DossierId dossier, AgentId by, Confidential<String> outcome, Instant happenedAt)
            implements Escalation {}
}
