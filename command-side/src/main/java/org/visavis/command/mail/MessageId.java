package org.visavis.command.mail;

import org.visavis.events.dossier.DossierId;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one message from all others, however often it is sent, and leads an answer back to it.
 *
 * @param dossier on which it was written
 * @param number of the exchange
 */
public record MessageId(DossierId dossier, int number) {
    private static final Pattern FORM =
            Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,9})@(.+)>");

    /** As it stands in a header, of mails of this domain. */
    public String in(String domain) {
        return "<" + dossier.value() + "." + number + "@" + domain + ">";
    }

    /** The message of such a header; nothing where it is of another make or domain. */
    public static Optional<MessageId> read(String header, String domain) {
        Matcher parts = FORM.matcher(header.strip().toLowerCase(Locale.ROOT));
        return parts.matches() && parts.group(3).equals(domain.toLowerCase(Locale.ROOT))
                ? Optional.of(
                        new MessageId(
                                new DossierId(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
