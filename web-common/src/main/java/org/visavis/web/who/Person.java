package org.visavis.web.who;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Whoever is signed in. A controller receives it as a plain argument; {@code Optional<Person>} or
 * {@code @Nullable Person} where the route is open to everybody.
 *
 * @param id the person's id, the only thing that the session remembers
 * @param kind whether they work here or are served here
 * @param login what they type to sign in
 * @param displayName first and last name, as others read it
 * @param roles what they may do
 * @param organisation id of the organisation they act for; null for a party
 */
public record Person(
        String id,
        Kind kind,
        String login,
        String displayName,
        Set<Role> roles,
        @Nullable String organisation) {

    /** Whether a person works here or is served here. */
    public enum Kind {
        AGENT,
        PARTY
    }

    /** Keeps the roles from being changed afterwards. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
