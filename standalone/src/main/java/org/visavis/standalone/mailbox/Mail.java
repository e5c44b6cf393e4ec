package org.visavis.standalone.mailbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A mail as it arrived, for one receiver.
 *
 * @param id of this copy of it
 * @param messageId its header Message-ID, with the angle brackets
 * @param from its sender, as written, with a name if there is one
 * @param replyTo the address to answer to; null if it names none
 * @param to the address that it was delivered to
 * @param subject empty if it has none
 * @param headers all of them, decoded; those that repeat, one value a line
 * @param text its plain text; null if it has none
 * @param html its formatted text, as it was sent: whoever shows it makes it harmless first
 * @param sentAt its header Date; null if it has none
 */
public record Mail(
        String id,
        @Nullable String messageId,
        String from,
        @Nullable String replyTo,
        String to,
        String subject,
        Map<String, String> headers,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments,
        @Nullable Instant sentAt) {

    /** Keeps the lists from being changed afterwards. */
    public Mail {
        attachments = List.copyOf(attachments);
    }

    /**
     * Something that came with it; only its name and size are kept.
     *
     * @param name empty if it has none
     * @param bytes its size as it was sent, encoded; -1 if that is unknown
     */
    public record Attachment(String name, int bytes) {}
}
