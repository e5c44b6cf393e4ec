package org.visavis.web.route;

import org.springframework.http.HttpMethod;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.EnumSet;
import java.util.Set;

/**
 * One line of the table of what is open to whom.
 *
 * @param method HEAD is answered as GET
 * @param pattern a path pattern as controllers write it, such as {@code /dossiers/{id}}
 * @param roles any of these is enough; nobody else, unless {@code everybody}
 * @param everybody open without signing in
 */
public record Route(HttpMethod method, String pattern, Set<Role> roles, boolean everybody) {

    /** Keeps the roles from being changed afterwards. */
    public Route {
        roles = Set.copyOf(roles);
    }

    /** Whether this line lets the person in. */
    public boolean admits(Person person) {
        return everybody || person.roles().stream().anyMatch(roles::contains);
    }

    /** A line that does not yet say for whom. */
    public record Unassigned(HttpMethod method, String pattern) {

        /** Open to whoever has any of these roles. */
        public Route for_(Role first, Role... others) {
            return new Route(method, pattern, EnumSet.of(first, others), false);
        }

        /** Open to whoever is signed in. */
        public Route forAnyoneSignedIn() {
            return new Route(method, pattern, EnumSet.allOf(Role.class), false);
        }

        /** Open to everybody, signed in or not. */
        public Route forEverybody() {
            return new Route(method, pattern, Set.of(), true);
        }
    }
}
