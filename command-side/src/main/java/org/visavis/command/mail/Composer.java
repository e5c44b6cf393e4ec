package org.visavis.command.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.visavis.events.dossier.DossierId;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The one place where a mail is made. The same message always makes the same mail. */
final class Composer {
    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final MailDoor door;
    private final ReplyAddress replies;
    private final Surroundings around;

    Composer(MailDoor door, ReplyAddress replies, Surroundings around) {
        this.door = door;
        this.replies = replies;
        this.around = around;
    }

    /**
     * The mail.
     *
     * @param to one plain address
     * @throws IllegalArgumentException if no mail can be made of it
     */
    MimeMessage mail(Signed signed, String to) {
        try {
            return made(signed, to);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException("Expected what a mail can be made of", e);
        }
    }

    private MimeMessage made(Signed signed, String to)
            throws MessagingException, UnsupportedEncodingException {
        DossierId dossier = signed.message().dossier();
        String id = new MessageId(dossier, signed.message().number()).in(door.domain());
        var mail =
                new MimeMessage(door.session()) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", id);
                    }
                };
        String sender = signed.speaker().fullName() + " – " + signed.institution();
        mail.setFrom(new InternetAddress(door.address(), oneLine(sender), UTF8));
        mail.setReplyTo(
                new InternetAddress[] {
                    new InternetAddress(replies.of(dossier), oneLine(sender), UTF8)
                });
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(oneLine(signed.subject()), UTF8);
        mail.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        signed.message().happenedAt().atOffset(ZoneOffset.UTC)));
        if (signed.isByProgram()) {
            mail.setHeader("Auto-Submitted", "auto-generated");
        }
        Frame frame = around.in(signed.language());
        mail.setHeader("Content-Language", signed.language().getLanguage());
        mail.setContent(
                new MimeMultipart(
                        "alternative",
                        part(frame.text(signed), "plain"),
                        part(frame.html(signed), "html")));
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF8, kind);
        return part;
    }

    /** What stands in a header is one line, whatever was typed. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
