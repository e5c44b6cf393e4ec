package org.visavis.events.agent;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.imports.ImportId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** The story of an agent. */
public sealed interface AgentEvent extends Event {
    AgentId agent();

    /**
     * A person joined an organisation as an agent.
     *
     * @param login the name by which they sign in, unique in the whole service
     */
    @Wire("AgentRegistered")
    record AgentRegistered(
            AgentId agent,
            OrganisationId organisation,
            @Nullable Confidential<String> login,
            Confidential<AgentCard> card,
            Instant happenedAt)
            implements AgentEvent {}

    /** Another system's log names somebody whom the organisation did not know yet. */
    @Wire("AgentImported")
    record AgentImported(
            AgentId agent,
            OrganisationId organisation,
            Confidential<AgentCard> card,
            ImportId source,
            Instant happenedAt)
            implements AgentEvent {}
}
