package org.visavis.standalone.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Understands a mail, however odd: what cannot be read is left out, and the rest is told. */
final class MailReading {
    /** Whom the server delivered a mail to; it writes this itself. */
    static final String DELIVERED_TO = "Delivered-To";

    private MailReading() {}

    static Mail read(String id, byte[] bytes) {
        try {
            var mail = new MimeMessage(null, new ByteArrayInputStream(bytes));
            Map<String, String> headers = headers(mail);
            Body body = Body.of(mail);
            Date sent = mail.getSentDate();
            return new Mail(
                    id,
                    mail.getHeader("Message-ID", null),
                    decoded(mail.getHeader("From", ", ")),
                    Address.first(mail.getHeader("Reply-To", ",")),
                    Objects.requireNonNullElse(mail.getHeader(DELIVERED_TO, null), ""),
                    decoded(mail.getHeader("Subject", null)),
                    headers,
                    body.text(),
                    body.html(),
                    body.attachments(),
                    sent == null ? null : sent.toInstant());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("Mail " + id + " has no headers", unreadable);
        }
    }

    private static Map<String, String> headers(MimeMessage mail) throws MessagingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            headers.merge(
                    header.getName(),
                    decoded(header.getValue()),
                    (before, more) -> before + "\n" + more);
        }
        return headers;
    }

    private static String decoded(@Nullable String value) {
        try {
            return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException unknown) {
            return Objects.requireNonNullElse(value, "");
        }
    }
}
