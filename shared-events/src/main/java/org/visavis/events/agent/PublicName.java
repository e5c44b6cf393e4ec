package org.visavis.events.agent;

import org.jspecify.annotations.Nullable;

/**
 * The name under which the public knows an agent for a while, instead of their own.
 *
 * @param email an address that does not tell the real name; none where the institution's own is
 *     told instead
 */
public record PublicName(String firstName, String lastName, @Nullable String email) {

    /** The card that is shown and signed with: all but the name and the mail stays as it is. */
    public AgentCard on(AgentCard own) {
        return new AgentCard(
                firstName,
                lastName,
                own.jobTitle(),
                own.service(),
                own.address(),
                own.phone(),
                email,
                own.hours());
    }
}
