package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;

import java.time.LocalDate;

/**
 * Days on which an agent is away, and who stands in.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record Absence(LocalDate from, LocalDate to, AgentId deputy) {

    /** Whether a day of it lies between these, both included. */
    public boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
