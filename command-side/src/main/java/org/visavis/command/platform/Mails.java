package org.visavis.command.platform;

import org.jspecify.annotations.Nullable;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.privacy.Confidential;

import java.util.Optional;
import java.util.function.Predicate;

/** The e-mail addresses that stand on cards; none on one that was erased. */
public final class Mails {
    private Mails() {}

    /** The party's own. */
    public static Optional<String> of(Confidential<PartyIdentity> identity) {
        return identity instanceof Confidential.Clear<PartyIdentity>(_, PartyIdentity it)
                ? told(it.email())
                : Optional.empty();
    }

    /** That of somebody through whom a body is reached. */
    public static Optional<String> ofContact(Confidential<ContactCard> card) {
        return card instanceof Confidential.Clear<ContactCard>(_, ContactCard it)
                ? told(it.email())
                : Optional.empty();
    }

    private static Optional<String> told(@Nullable String mail) {
        return Optional.ofNullable(mail).map(String::strip).filter(Predicate.not(String::isEmpty));
    }
}
