package org.visavis.web.who;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.Optional;

/** The person of the request at hand, where no argument can carry them. */
public final class WhoIsAsking {
    private WhoIsAsking() {}

    /** The person signed in on this thread's request; empty when anonymous. */
    public static Optional<Person> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }
}
