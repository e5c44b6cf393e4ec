package org.visavis.events.agent;

import org.jspecify.annotations.Nullable;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/**
 * How an agent comes to appear under another name, and no longer does (CRPA, art. L111-2): asked
 * with a reason, granted by somebody else, for a time.
 */
public sealed interface Pseudonym extends AgentEvent {
    /**
     * Somebody asked that the agent may appear under another name.
     *
     * @param ground what the law asks for
     * @param words why, for whoever decides
     * @param by the agent, or somebody who asks for them
     */
    @Wire("PseudonymAsked")
    record PseudonymAsked(
            AgentId agent,
            PseudonymGround ground,
            Confidential<String> words,
            AgentId by,
            Instant happenedAt)
            implements Pseudonym {}

    /**
     * It was granted, and holds at once.
     *
     * @param name under which the public knows the agent from now on
     * @param by neither the agent nor whoever asked
     * @param until when it ends by itself, a year later at most
     */
    @Wire("PseudonymGranted")
    record PseudonymGranted(
            AgentId agent,
            Confidential<PublicName> name,
            AgentId by,
            Instant until,
            Instant happenedAt)
            implements Pseudonym {}

    /**
     * It was not granted.
     *
     * @param by neither the agent nor whoever asked
     * @param reason why, for the agent
     */
    @Wire("PseudonymRefused")
    record PseudonymRefused(
            AgentId agent, AgentId by, Confidential<String> reason, Instant happenedAt)
            implements Pseudonym {}

    /**
     * The agent appears under their own name again. What was signed under the other stays so.
     *
     * @param by who ended it before its time; absent where its time was over
     */
    @Wire("PseudonymEnded")
    record PseudonymEnded(AgentId agent, @Nullable AgentId by, Instant happenedAt)
            implements Pseudonym {}
}
