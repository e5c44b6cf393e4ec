package org.visavis.web.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.visavis.web.who.Person;

/** A person who has shown who they are. */
final class SignedIn extends AbstractAuthenticationToken {
    private final transient Person person;

    SignedIn(Person person) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
