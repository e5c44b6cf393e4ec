package org.visavis.query.absence;

import java.time.LocalDate;
import java.util.List;

/**
 * An agent, and the absences that are not over: their own, and those in which they stand in.
 *
 * @param absences the earliest first
 * @param standsInFor the earliest first
 */
public record AbsenceView(
        String id, String name, List<Away> absences, List<StandingIn> standsInFor) {

    /** Somebody and what they are called. */
    public record Someone(String id, String name) {}

    /** Days on which the agent is away, and who stands in; {@code now} if today is one of them. */
    public record Away(LocalDate from, LocalDate to, Someone deputy, boolean now) {}

    /** Days on which the agent stands in, and for whom; {@code now} if today is one of them. */
    public record StandingIn(LocalDate from, LocalDate to, Someone agent, boolean now) {}
}
