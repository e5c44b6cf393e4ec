package org.visavis.command.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a mail server says of a mail that it could not deliver (RFC 3464). */
final class Report {
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:[ \t]*failed\\b");

    private boolean failed;
    private @Nullable String original;

    /** Whether the part belongs to a report, and was read for that. */
    boolean read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status")) {
            failed |= FAILED.matcher(new String(beginning(part), StandardCharsets.UTF_8)).find();
            return true;
        }
        if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            original = Headers.of(beginning(part)).messageId();
        }
        return part.isMimeType("text/rfc822-headers");
    }

    @Nullable String returned() {
        return failed ? original : null;
    }

    private static byte[] beginning(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return bytes.readNBytes(Limits.BEGINNING);
        }
    }
}
