package org.visavis.command.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Letter;
import org.visavis.events.contact.Unmatched;

import java.util.List;
import java.util.Optional;

/** Understands a mail, whatever it is: there is always something to tell of it. */
final class Reading {
    private Reading() {}

    /**
     * The mail.
     *
     * @param bytes as it came
     * @param whole whether that is all of it; else its beginning, and it was too large
     */
    static Incoming of(byte[] bytes, boolean whole) {
        if (!whole) {
            return asItCame(bytes, Unmatched.TOO_LARGE);
        }
        Optional<Unmatched> obstacle = Limits.obstacle(bytes);
        if (obstacle.isPresent()) {
            return asItCame(bytes, obstacle.get());
        }
        try {
            return takenApart(bytes);
        } catch (MessagingException | RuntimeException _) {
            return asItCame(bytes, Unmatched.UNREADABLE);
        }
    }

    private static Incoming takenApart(byte[] bytes) throws MessagingException {
        Headers headers = Headers.of(bytes);
        Parts parts = Parts.of(new MimeMessage(null, new SharedByteArrayInputStream(bytes)));
        Unmatched obstacle = parts.obstacle();
        if (obstacle == Unmatched.UNREADABLE && parts.text().isBlank()) {
            return asItCame(bytes, obstacle);
        }
        Folded folded = Folded.of(parts.text());
        return told(
                headers,
                new Letter(headers.subject(), folded.text(), folded.quoted(), List.of()),
                parts.files(),
                parts.returned(),
                obstacle);
    }

    /** The mail without taking it apart: its headers, and its beginning as it is. */
    static Incoming asItCame(byte[] bytes, Unmatched why) {
        Headers headers = Headers.of(bytes);
        return told(
                headers,
                new Letter(headers.subject(), Limits.asItCame(bytes), null, List.of()),
                List.of(),
                null,
                why);
    }

    private static Incoming told(
            Headers headers,
            Letter letter,
            List<Attached> attached,
            @Nullable String returned,
            @Nullable Unmatched obstacle) {
        return new Incoming(
                headers.sender(),
                headers.name(),
                headers.recipients(),
                headers.answered(),
                headers.sentAt(),
                headers.isAutomatic(),
                returned,
                letter,
                attached,
                obstacle);
    }
}
