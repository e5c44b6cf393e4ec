package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** Work that an exchange gives rise to. */
public sealed interface Work extends DossierEvent {
    /**
     * Whoever logged an exchange said that something has to follow from it; as long as no action
     * does, that is an alarm.
     *
     * @param interaction the number of the exchange
     */
    @Wire("FollowUpNeeded")
    record FollowUpNeeded(DossierId dossier, int interaction, AgentId by, Instant happenedAt)
            implements Work {}

    /**
     * Nothing has to follow after all.
     *
     * @param interaction the number of the exchange
     * @param reason why, for the team
     */
    @Wire("FollowUpDismissed")
    record FollowUpDismissed(
            DossierId dossier,
            int interaction,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements Work {}

    /**
     * Something has to be done.
     *
     * @param number counts the actions of the dossier, from 1
     * @param interaction the number of the exchange from which it was born, if from one
     * @param by who said so; absent where the program did
     * @param what what has to be done
     * @param owner the agent who does it; absent where a provider does
     * @param provider who does it, where that is no agent
     * @param due by when
     */
    @Wire("ActionAdded")
    record ActionAdded(
            DossierId dossier,
            int number,
            @Nullable Integer interaction,
            @Nullable AgentId by,
            Confidential<String> what,
            @Nullable AgentId owner,
            @Nullable Confidential<String> provider,
            Instant due,
            Instant happenedAt)
            implements Work {}

    /**
     * The owner said that they are at it; for a provider an agent says so.
     *
     * @param number which action
     */
    @Wire("ActionTakenInCharge")
    record ActionTakenInCharge(DossierId dossier, int number, AgentId by, Instant happenedAt)
            implements Work {}

    /**
     * It is done.
     *
     * @param number which action
     * @param outcome what came of it
     */
    @Wire("ActionCompleted")
    record ActionCompleted(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> outcome,
            Instant happenedAt)
            implements Work {}
}
