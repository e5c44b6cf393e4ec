package org.visavis.ground;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.core.env.Environment;
import org.visavis.store.proof.CheckpointPost;
import org.visavis.store.proof.SignedNote;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mails the checkpoint of the day to whoever keeps them. The same day has the same Message-ID, so a
 * mail that was sent twice is recognised as one.
 */
public final class CheckpointMail implements CheckpointPost {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MailSettings server;
    private final String to;

    private CheckpointMail(MailSettings server, String to) {
        this.server = server;
        this.to = to;
    }

    /**
     * What the environment asks for: mail to {@code VISAVIS_CHECKPOINTS_TO} by this server; nothing
     * if nobody is named.
     *
     * @throws IllegalArgumentException if somebody is named and there is no server
     */
    public static CheckpointPost from(Environment said, Optional<MailSettings> server) {
        String to = said.getProperty("VISAVIS_CHECKPOINTS_TO", "");
        return to.isBlank()
                ? CheckpointPost.none()
                : new CheckpointMail(server.orElseThrow(CheckpointMail::noServer), to);
    }

    private static IllegalArgumentException noServer() {
        return new IllegalArgumentException(
                "Expected VISAVIS_MAIL_HOST, since VISAVIS_CHECKPOINTS_TO is set");
    }

    @Override
    public void send(LocalDate day, List<SignedNote> keys, SignedNote newest) throws IOException {
        try {
            Transport.send(mail(day, keys, newest));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private MimeMessage mail(LocalDate day, List<SignedNote> keys, SignedNote newest)
            throws MessagingException {
        String from = server.from();
        String id =
                "<checkpoint." + day + "@" + from.replaceFirst("^.*@", "").replace(">", "") + ">";
        var mail =
                new MimeMessage(server.session(PATIENCE)) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", id);
                    }
                };
        mail.setFrom(new InternetAddress(from));
        mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
        mail.setSubject("Vis-à-vis : point de contrôle du " + day, "UTF-8");
        mail.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart(text(), attached(day, keys, newest)));
        return mail;
    }

    private static MimeBodyPart text() throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(
                """
                Bonjour,

                Le fichier joint résume tout l’historique de Vis-à-vis à ce jour, sans rien dire de personne.
                Gardez ce message : nul ne pourra réécrire cet historique sans que cela se voie.

                Pour s’en servir : java Verifier.java preuve.txt checkpoint-….txt
                """,
                "UTF-8");
        return text;
    }

    private static MimeBodyPart attached(LocalDate day, List<SignedNote> keys, SignedNote newest)
            throws MessagingException {
        var file = new MimeBodyPart();
        file.setText(
                Stream.concat(keys.stream(), Stream.of(newest))
                        .map(note -> note.written() + "\n")
                        .collect(Collectors.joining()),
                "UTF-8");
        file.setFileName("checkpoint-" + day + ".txt");
        return file;
    }
}
