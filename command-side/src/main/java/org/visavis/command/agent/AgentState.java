package org.visavis.command.agent;

import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.organisation.OrganisationId;

/** What a decision has to know of an agent: where they work, not who they are. */
public sealed interface AgentState {
    /** Nobody was registered under this identifier. */
    record None() implements AgentState {}

    /** Works for this organisation. */
    record Employed(OrganisationId organisation) implements AgentState {}

    default AgentState evolve(AgentEvent event) {
        return switch (event) {
            case AgentRegistered registered -> new Employed(registered.organisation());
            case AgentImported imported -> new Employed(imported.organisation());
        };
    }

    /** Whether the agent works for this organisation. */
    default boolean employedBy(OrganisationId organisation) {
        return this instanceof Employed(OrganisationId employer) && employer.equals(organisation);
    }
}
