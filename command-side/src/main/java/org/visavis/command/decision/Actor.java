package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;

/**
 * The agent who asks, and the organisation for which they ask it.
 *
 * @param supervises whether they see to the work of others: a supervisor, or an administrator
 */
public record Actor(AgentId agent, OrganisationId organisation, boolean supervises)
        implements Asker {

    /** An agent who sees to their own work. */
    public Actor(AgentId agent, OrganisationId organisation) {
        this(agent, organisation, false);
    }
}
