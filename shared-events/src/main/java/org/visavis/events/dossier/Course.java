package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** What happens to a dossier's clocks. Every change has a reason that the party reads. */
public sealed interface Course extends DossierEvent {
    /**
     * The matter rests: no published delay runs.
     *
     * @param reason why, told to the party
     */
    @Wire("DossierSuspended")
    record DossierSuspended(
            DossierId dossier, AgentId by, Confidential<String> reason, Instant happenedAt)
            implements Course {}

    /**
     * The matter goes on.
     *
     * @param reason why, told to the party
     * @param deadline when the procedure should end now: later by as long as it rested
     */
    @Wire("DossierResumed")
    record DossierResumed(
            DossierId dossier,
            AgentId by,
            Confidential<String> reason,
            @Nullable Instant deadline,
            Instant happenedAt)
            implements Course {}

    /**
     * More time is needed.
     *
     * @param previous when it should have ended before
     * @param deadline when it should end now
     * @param reason why, told to the party
     */
    @Wire("DeadlineExtended")
    record DeadlineExtended(
            DossierId dossier,
            AgentId by,
            @Nullable Instant previous,
            Instant deadline,
            Confidential<String> reason,
            Instant happenedAt)
            implements Course {}
}
