package org.visavis.web.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.visavis.web.who.Account;
import org.visavis.web.who.Accounts;
import org.visavis.web.who.Passwords;

/** Recognises a person by login and password, from HTTP Basic or the sign-in form. */
final class PasswordCheck implements AuthenticationProvider {
    private final Accounts accounts;

    PasswordCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Account account = accounts.byLogin(attempt.getName()).orElse(null);
        boolean right =
                account == null
                        ? Passwords.matchesNobody(password)
                        : Passwords.matches(password, account.passwordHash());
        if (account == null || !right) {
            throw new BadCredentialsException("Unknown login or wrong password");
        }
        return new SignedIn(account.person());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
