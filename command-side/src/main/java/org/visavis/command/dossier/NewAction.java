package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;

import java.time.Instant;

/**
 * Something that has to be done.
 *
 * @param due by when
 * @param owner the agent who does it; the referent, where neither is named
 * @param provider who does it, where that is no agent
 */
public record NewAction(
        String what, Instant due, @Nullable AgentId owner, @Nullable String provider) {}
