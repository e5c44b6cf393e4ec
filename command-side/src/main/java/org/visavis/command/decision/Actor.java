package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;

/** The agent who asks, and the organisation for which they ask it. */
public record Actor(AgentId agent, OrganisationId organisation) implements Asker {}
