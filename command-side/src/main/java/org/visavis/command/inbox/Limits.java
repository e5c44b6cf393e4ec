package org.visavis.command.inbox;

import org.visavis.events.contact.Unmatched;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How much of a mail is read; asked before anything in it is understood. */
final class Limits {
    /** The beginning of a mail that is not read whole. */
    static final int BEGINNING = 64 * 1024;

    static final int PARTS = 200;
    static final int DEPTH = 20;

    /** Characters of text; more in one mail is no letter. */
    static final int TEXT = 1024 * 1024;

    /** Bytes of one part with text, markup included. */
    static final int MARKUP = 4 * TEXT;

    private static final int HEADERS = 256 * 1024;
    private static final int DIVIDERS = 5_000;

    private Limits() {}

    /** Why it should not be taken apart; nothing where it may be. */
    static Optional<Unmatched> obstacle(byte[] mail) {
        if (headers(mail) > HEADERS) {
            return Optional.of(Unmatched.UNREADABLE);
        }
        return dividers(mail) > DIVIDERS ? Optional.of(Unmatched.TOO_INVOLVED) : Optional.empty();
    }

    /** Where its headers end. */
    static int headers(byte[] mail) {
        for (int at = 1; at < mail.length; at++) {
            boolean lineEnds = mail[at] == '\n';
            if (lineEnds && (mail[at - 1] == '\n' || isEmptyLine(mail, at))) {
                return at;
            }
        }
        return mail.length;
    }

    /** Lines that could divide parts, whether or not they do. */
    private static int dividers(byte[] mail) {
        int found = 0;
        for (int at = 2; at < mail.length; at++) {
            if (mail[at] == '-' && mail[at - 1] == '-' && mail[at - 2] == '\n') {
                found++;
            }
        }
        return found;
    }

    private static boolean isEmptyLine(byte[] mail, int at) {
        return at >= 2 && mail[at - 1] == '\r' && mail[at - 2] == '\n';
    }

    /** The beginning of a mail as it came, where nothing better can be told of it. */
    static String asItCame(byte[] mail) {
        int size = Math.min(mail.length, BEGINNING);
        byte[] beginning = Arrays.copyOf(mail, size);
        return Clean.text(Clean.decoded(beginning, StandardCharsets.UTF_8));
    }
}
