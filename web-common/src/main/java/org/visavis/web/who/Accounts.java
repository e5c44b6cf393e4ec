package org.visavis.web.who;

import java.util.Optional;

/** Who can sign in. Without a bean of this type, nobody can. */
public interface Accounts {

    /** The account of whoever types this login. */
    Optional<Account> byLogin(String login);

    /** The account with this {@link Person#id()}; asked at each request of a session. */
    Optional<Account> byId(String id);

    /** Accounts of nobody at all. */
    static Accounts ofNobody() {
        return new Accounts() {
            @Override
            public Optional<Account> byLogin(String login) {
                return Optional.empty();
            }

            @Override
            public Optional<Account> byId(String id) {
                return Optional.empty();
            }
        };
    }
}
