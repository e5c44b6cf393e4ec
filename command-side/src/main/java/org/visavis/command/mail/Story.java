package org.visavis.command.mail;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.List;

/**
 * What the dossier's own history says of one message at this moment. Rows may lag behind it, and
 * are made anew; it is the history that knows whether a message has left.
 *
 * @param message null where there is none of this number
 * @param party whose dossier it is now
 * @param since when it was to leave
 */
record Story(
        int number,
        @Nullable MessageWritten message,
        @Nullable PartyId party,
        Fate fate,
        Instant since) {

    /** How it stands. */
    enum Fate {
        WAITING,
        DELIVERED,
        FAILED
    }

    static Story of(List<?> dossier, int number) {
        var story = new Story(number, null, null, Fate.WAITING, Instant.EPOCH);
        for (Object event : dossier) {
            story = story.evolve(event);
        }
        return story;
    }

    /** Whether its party is still the one to whom it was written. */
    boolean isTheirs() {
        return message != null && message.to().equals(party);
    }

    private Story evolve(Object event) {
        return switch (event) {
            case DossierOpened it -> new Story(number, message, it.party(), fate, since);
            case DossierPartyCorrected it -> new Story(number, message, it.party(), fate, since);
            case MessageWritten it when it.number() == number ->
                    new Story(number, it, party, Fate.WAITING, it.happenedAt());
            case MessageDelivered it when it.number() == number ->
                    new Story(number, message, party, Fate.DELIVERED, since);
            case MessageUndeliverable it when it.number() == number ->
                    new Story(number, message, party, Fate.FAILED, since);
            case MessageTriedAgain it when it.number() == number ->
                    new Story(number, message, party, Fate.WAITING, it.happenedAt());
            default -> this;
        };
    }
}
