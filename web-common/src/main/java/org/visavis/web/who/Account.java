package org.visavis.web.who;

/**
 * A person with the means to recognise them.
 *
 * @param person whose account it is
 * @param passwordHash as made by {@link Passwords#hash}
 */
public record Account(Person person, String passwordHash) {

    /** Never shows the hash, so that no log ever does. */
    @Override
    public String toString() {
        return "Account of " + person.login();
    }
}
