package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * To whom an organisation raises its dossiers.
 *
 * @param persons one for each level, from the first; none, until they are named
 * @param takeUpWithin how long each has before it climbs
 */
public record EscalationLine(List<AgentId> persons, Duration takeUpWithin) {
    /** Nobody was named yet. */
    public static final EscalationLine NOBODY = new EscalationLine(List.of(), Duration.ofDays(2));

    /** Whose it is at this level, from 1; beyond the end of the line it stays with the last. */
    public Optional<AgentId> at(int level) {
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(persons.get(Math.min(level, persons.size()) - 1));
    }
}
