package org.visavis.standalone.mailbox;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.visavis.web.form.Fields;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a party writes from their own mailbox.
 *
 * @param from their address
 * @param inReplyTo the Message-ID of what they answer to; null if they write of themselves
 */
record PartyMail(
        InternetAddress from,
        InternetAddress to,
        String subject,
        String text,
        @Nullable String inReplyTo) {
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final Pattern NOT_OF_A_LINE = Pattern.compile("\\p{Cntrl}+");

    /** Reads {@code {from, to, subject, text, inReplyTo?}}. */
    static PartyMail read(Fields fields) {
        return new PartyMail(
                Address.of("from", fields.line("from")),
                Address.of("to", fields.line("to")),
                NOT_OF_A_LINE.matcher(fields.line("subject")).replaceAll(" "),
                fields.text("text"),
                fields.maybe("inReplyTo").map(PartyMail::messageId).orElse(null));
    }

    private static String messageId(String text) {
        String id = text.startsWith("<") ? text : "<" + text + ">";
        if (!MESSAGE_ID.matcher(id).matches()) {
            throw new NotAsExpected("not-a-message-id", "inReplyTo");
        }
        return id;
    }

    /** Hands it to the mail server; when it returns, the server has it. */
    void send(Session server, String messageId, Instant now) throws MessagingException {
        var mail =
                new MimeMessage(server) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", messageId);
                    }
                };
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        mail.setSentDate(Date.from(now));
        if (inReplyTo != null) {
            mail.setHeader("In-Reply-To", inReplyTo);
            mail.setHeader("References", inReplyTo);
        }
        Transport.send(mail);
    }

    /** The Message-ID of the mail that was asked for under this key. */
    String messageId(UUID key) {
        return "<" + key + from.getAddress().replaceFirst(".*@", "@") + ">";
    }

    String sender() {
        return from.getAddress();
    }

    String receiver() {
        return to.getAddress();
    }
}
