package org.visavis.command.mail;

import org.visavis.events.dossier.DossierId;
import org.visavis.web.text.Texts;

import java.util.Locale;
import java.util.Optional;

/**
 * What the house adds to the words of a message.
 *
 * @param texts in each language
 * @param address where the pages are, such as {@code https://demarches.example}; empty where nobody
 *     said so
 */
public record Surroundings(Texts texts, String address) {

    Frame in(Locale language) {
        return new Frame(this, language);
    }

    /** Where the party finds the dossier once they have signed in; the link alone opens nothing. */
    Optional<String> pageOf(DossierId dossier) {
        return address.isBlank()
                ? Optional.empty()
                : Optional.of(address.replaceAll("/+$", "") + "/dossiers/" + dossier.value());
    }
}
