package org.visavis.events.agent;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.imports.ImportId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.time.LocalDate;

/** The story of an agent. */
public sealed interface AgentEvent extends Event
        permits AgentEvent.AgentRegistered,
                AgentEvent.AgentImported,
                AgentEvent.AbsenceDeclared,
                AgentEvent.AbsenceEnded,
                Pseudonym {
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

    /**
     * An agent will be away, or already is, and a colleague stands in. The reason why is theirs
     * alone, and is never recorded.
     *
     * @param from the first day, on the clocks of the organisation
     * @param to the last day
     * @param deputy answers in their stead from the first instant of the first day to the last
     *     instant of the last
     */
    @Wire("AbsenceDeclared")
    record AbsenceDeclared(
            AgentId agent, LocalDate from, LocalDate to, AgentId deputy, Instant happenedAt)
            implements AgentEvent {}

    /**
     * An agent is back earlier than was declared, or does not go away at all.
     *
     * @param from the first day of the absence that is meant
     * @param back the first day on which they are there again
     */
    @Wire("AbsenceEnded")
    record AbsenceEnded(AgentId agent, LocalDate from, LocalDate back, Instant happenedAt)
            implements AgentEvent {}
}
