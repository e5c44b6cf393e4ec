package org.visavis.standalone.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

import org.jspecify.annotations.Nullable;
import org.visavis.standalone.mailbox.Mail.Attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a mail says, found among its parts. */
final class Body {
    /** Deeper than any honest mail. */
    private static final int DEEPEST = 12;

    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable String text;
    private @Nullable String html;

    private Body() {}

    static Body of(Part mail) {
        var body = new Body();
        body.look(mail, 0);
        return body;
    }

    @Nullable String text() {
        return text;
    }

    @Nullable String html() {
        return html;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /** A part that cannot be read is left out: the others may say enough. */
    private void look(Part part, int depth) {
        try {
            if (part.isMimeType("multipart/*") && depth < DEEPEST) {
                if (part.getContent() instanceof Multipart parts) {
                    for (int i = 0; i < parts.getCount(); i++) {
                        look(parts.getBodyPart(i), depth + 1);
                    }
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                attach(part);
            } else if (part.isMimeType("text/plain") && text == null) {
                text = words(part);
            } else if (part.isMimeType("text/html") && html == null) {
                html = words(part);
            } else {
                attach(part);
            }
        } catch (MessagingException | IOException unreadable) {
            attachments.add(new Attachment("", -1));
        }
    }

    private void attach(Part part) throws MessagingException {
        String name = part.getFileName();
        attachments.add(new Attachment(name == null ? "" : name, part.getSize()));
    }

    /** In the encoding that the part names; in UTF-8 if nobody knows that one. */
    private static String words(Part part) throws MessagingException, IOException {
        try {
            if (part.getContent() instanceof String words) {
                return words;
            }
        } catch (IOException unknownEncoding) {
            return bytes(part);
        }
        return bytes(part);
    }

    private static String bytes(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
