package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** Who answers for a dossier, by name. */
public sealed interface Referral extends DossierEvent {
    /**
     * Somebody made an agent the referent; it takes effect at once.
     *
     * @param previous who answered until now
     * @param reason why this agent, told to the party where it is a change; a choice made at the
     *     opening, or taken over from elsewhere, may have none
     * @param note what the new referent should know, for the team
     */
    @Wire("ReferentAssigned")
    record ReferentAssigned(
            DossierId dossier,
            AgentId agent,
            AgentId previous,
            Acceptance acceptance,
            @Nullable Confidential<String> reason,
            @Nullable Confidential<String> note,
            Instant happenedAt)
            implements Referral {}

    /** The referent accepted a first assignment (prise en charge): the party may count on them. */
    @Wire("AssignmentAccepted")
    record AssignmentAccepted(DossierId dossier, AgentId agent, Instant happenedAt)
            implements Referral {}
}
