package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** What is asked of the party or of a partner. As long as it is, the matter is with them. */
public sealed interface Requests extends DossierEvent {
    /**
     * A document or a piece of information was asked for.
     *
     * @param number counts the requests of the dossier, from 1
     * @param what what is asked, in words that the asked understand
     * @param partner of whom, where that is not the party
     * @param due by when it is wanted
     */
    @Wire("InformationRequested")
    record InformationRequested(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> what,
            @Nullable Confidential<String> partner,
            Instant due,
            Instant happenedAt)
            implements Requests {}

    /**
     * They were reminded of it.
     *
     * @param number which request
     */
    @Wire("RequestReminded")
    record RequestReminded(
            DossierId dossier,
            int number,
            AgentId by,
            @Nullable Channel channel,
            @Nullable Confidential<String> text,
            Instant happenedAt)
            implements Requests {}

    /**
     * The answer came.
     *
     * @param number which request
     * @param by the agent who received it; absent where the party answered from their page
     */
    @Wire("RequestAnswered")
    record RequestAnswered(
            DossierId dossier,
            int number,
            @Nullable AgentId by,
            @Nullable Confidential<String> text,
            Instant happenedAt)
            implements Requests {}

    /**
     * It is no longer needed.
     *
     * @param number which request
     * @param reason why, told to those who were asked
     */
    @Wire("RequestWithdrawn")
    record RequestWithdrawn(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements Requests {}
}
