package org.visavis.command.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;

import org.jspecify.annotations.Nullable;
import org.visavis.events.contact.Unmatched;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes a mail apart, no further than the limits. A mail within a mail is a file. */
final class Parts {
    private final StringBuilder text = new StringBuilder();
    private final List<Attached> files = new ArrayList<>();
    private final Report report = new Report();
    private @Nullable Unmatched obstacle;
    private int seen;

    private Parts() {}

    static Parts of(Part mail) {
        var parts = new Parts();
        parts.look(mail, 0);
        return parts;
    }

    /** Its words, those of the formatted version where there are no others. */
    String text() {
        return text.toString();
    }

    List<Attached> files() {
        return List.copyOf(files);
    }

    /** Why it is not read whole; null where it is. */
    @Nullable Unmatched obstacle() {
        return obstacle;
    }

    /** The Message-ID of what could not be delivered; null where it tells of nothing such. */
    @Nullable String returned() {
        return report.returned();
    }

    /** A part that cannot be read does not keep the others from being read. */
    private void look(Part part, int depth) {
        if (++seen > Limits.PARTS || depth > Limits.DEPTH) {
            obstacle = Unmatched.TOO_INVOLVED;
            return;
        }
        try {
            if (part.isMimeType("multipart/*")) {
                lookInto(part, depth);
            } else if (!report.read(part)) {
                read(part);
            }
        } catch (MessagingException | IOException | RuntimeException _) {
            obstacle = obstacle == null ? Unmatched.UNREADABLE : obstacle;
        }
    }

    private void lookInto(Part part, int depth) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart inner)) {
            throw new MessagingException("Expected several parts");
        }
        boolean choice = part.isMimeType("multipart/alternative");
        for (int at = 0; at < inner.getCount() && seen <= Limits.PARTS; at++) {
            BodyPart one = inner.getBodyPart(at);
            if (!choice || !one.isMimeType("text/html") || text.toString().isBlank()) {
                look(one, depth + 1);
            }
        }
    }

    private void read(Part part) throws MessagingException, IOException {
        boolean apart = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (!apart && part.getFileName() == null && part.isMimeType("text/plain")) {
            add(Words.in(part), UnaryOperator.identity());
        } else if (!apart && part.getFileName() == null && part.isMimeType("text/html")) {
            add(Words.in(part), HtmlText::of);
        } else {
            files.add(attached(part));
        }
    }

    private void add(Words words, UnaryOperator<String> plain) {
        text.append(text.isEmpty() ? "" : "\n\n").append(Clean.text(plain.apply(words.text())));
        if (!words.whole() || text.length() > Limits.TEXT) {
            text.setLength(Math.min(text.length(), Limits.TEXT));
            obstacle = Unmatched.TOO_LARGE;
        }
    }

    private static Attached attached(Part part) throws MessagingException, IOException {
        String name = part.getFileName();
        try (InputStream bytes = part.getInputStream()) {
            return new Attached(
                    name == null ? "" : MimeUtility.decodeText(name), bytes.readAllBytes());
        }
    }
}
