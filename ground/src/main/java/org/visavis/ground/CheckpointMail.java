package org.visavis.ground;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.core.env.Environment;
import org.visavis.store.proof.CheckpointPost;
import org.visavis.store.proof.SignedNote;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mails the checkpoint of the day to whoever keeps them. The same day has the same Message-ID, so a
 * mail that was sent twice is recognised as one.
 */
public final class CheckpointMail implements CheckpointPost {
    private static final String PATIENCE_MILLIS = "5000";

    private final Properties server = new Properties();
    private final PasswordAuthentication account;
    private final String from;
    private final String to;

    private CheckpointMail(Environment said, String to) {
        this.to = to;
        this.from = required(said, "VISAVIS_MAIL_FROM");
        this.account =
                new PasswordAuthentication(
                        said.getProperty("VISAVIS_MAIL_USER", ""),
                        said.getProperty("VISAVIS_MAIL_PASSWORD", ""));
        String tls = said.getProperty("VISAVIS_MAIL_TLS", "starttls");
        if (!List.of("starttls", "tls", "none").contains(tls)) {
            throw new IllegalArgumentException(
                    "Expected starttls, tls or none in VISAVIS_MAIL_TLS, not: " + tls);
        }
        server.setProperty("mail.smtp.host", required(said, "VISAVIS_MAIL_HOST"));
        server.setProperty("mail.smtp.port", said.getProperty("VISAVIS_MAIL_PORT", "587"));
        server.setProperty("mail.smtp.starttls.required", "" + tls.equals("starttls"));
        server.setProperty("mail.smtp.starttls.enable", "" + tls.equals("starttls"));
        server.setProperty("mail.smtp.ssl.enable", "" + tls.equals("tls"));
        server.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        server.setProperty("mail.smtp.auth", "" + !account.getUserName().isEmpty());
        Stream.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(limit -> server.setProperty("mail.smtp." + limit, PATIENCE_MILLIS));
    }

    /**
     * What the environment asks for: mail to {@code VISAVIS_CHECKPOINTS_TO}, over {@code
     * VISAVIS_MAIL_HOST}, {@code _PORT} (587), {@code _USER}, {@code _PASSWORD}, {@code _FROM} and
     * {@code _TLS} ({@code starttls} unless told, {@code tls} or {@code none}); nothing if nobody
     * is named.
     *
     * @throws IllegalArgumentException naming what is missing or malformed
     */
    public static CheckpointPost from(Environment said) {
        String to = said.getProperty("VISAVIS_CHECKPOINTS_TO", "");
        return to.isBlank() ? CheckpointPost.none() : new CheckpointMail(said, to);
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
        Session session =
                Session.getInstance(
                        server,
                        new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return account;
                            }
                        });
        String id =
                "<checkpoint." + day + "@" + from.replaceFirst("^.*@", "").replace(">", "") + ">";
        var mail =
                new MimeMessage(session) {
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

    private static String required(Environment said, String name) {
        String value = said.getProperty(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "Expected " + name + ", since VISAVIS_CHECKPOINTS_TO is set");
        }
        return value;
    }
}
