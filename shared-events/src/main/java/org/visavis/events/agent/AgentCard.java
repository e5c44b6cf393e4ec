package org.visavis.events.agent;

import org.jspecify.annotations.Nullable;

/**
 * What everyone may know of the agent who handles their case (French code of relations between the
 * public and the administration, art. L111-2), and how to reach them.
 *
 * @param firstName absent where a log tells a single name
 * @param jobTitle the agent's qualité
 * @param address the administrative address
 * @param hours when they can be reached, in words
 */
public record AgentCard(
        @Nullable String firstName,
        String lastName,
        @Nullable String jobTitle,
        @Nullable String service,
        String address,
        String phone,
        @Nullable String email,
        @Nullable String hours) {

    /** First name and last name, as they are said. */
    public String fullName() {
        return firstName == null ? lastName : firstName + " " + lastName;
    }
}
