package org.visavis.command.decision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.party.PartyIdentity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands on a party's own card. */
public enum CardField {
    NAME,
    EMAIL,
    PHONE;

    /** The one of this word; nothing for what stands elsewhere. */
    public static Optional<CardField> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
    }

    /** As programs call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands there; null for nothing. */
    public @Nullable String in(PartyIdentity card) {
        return switch (this) {
            case NAME -> card.name();
            case EMAIL -> card.email();
            case PHONE -> card.phone();
        };
    }

    /** The same card with another value there. */
    public PartyIdentity on(PartyIdentity card, String value) {
        return switch (this) {
            case NAME -> new PartyIdentity(value, card.email(), card.phone());
            case EMAIL -> new PartyIdentity(card.name(), value, card.phone());
            case PHONE -> new PartyIdentity(card.name(), card.email(), value);
        };
    }
}
