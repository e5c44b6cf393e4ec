package org.visavis.ground;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;

import org.springframework.core.env.Environment;
import org.visavis.ground.MailSettings.Tls;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The mailbox in which answers come in, on an IMAP server.
 *
 * @param host its name or address
 * @param port where it listens
 * @param user as whom to sign in
 * @param password of that user
 * @param tls how the way there is kept from being read
 * @param folder in which mails arrive
 * @param most bytes of one mail; of a larger one its beginning alone is read
 */
public record InboxSettings(
        String host, int port, String user, String password, Tls tls, String folder, int most) {
    /** The folder of each mailbox in which mails arrive (RFC 9051, 5.1). */
    public static final String USUAL_FOLDER = "INBOX";

    /** What mail servers usually let through. */
    public static final int USUAL_MOST = 25 * 1024 * 1024;

    private static final String HOST = "VISAVIS_IMAP_HOST";
    private static final int HIGHEST_MOST = 200 * 1024 * 1024;
    private static final Duration STEP = Duration.ofSeconds(10);

    /** Longer than the reader lets pass without a word. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    /**
     * What the environment says: {@code VISAVIS_IMAP_HOST}, {@code _PORT} (993 unless told), {@code
     * _USER}, {@code _PASSWORD}, {@code _TLS} ({@code tls} unless told, {@code starttls} or {@code
     * none}), {@code _FOLDER} ({@code INBOX} unless told) and {@code _MOST} (bytes of one mail, 25
     * MiB unless told). Nothing if no host is named.
     *
     * @throws IllegalArgumentException naming what is missing or malformed
     */
    public static Optional<InboxSettings> from(Environment said) {
        String host = said.getProperty(HOST, "");
        if (host.isBlank()) {
            return Optional.empty();
        }
        String user = said.getProperty("VISAVIS_IMAP_USER", "");
        if (user.isBlank()) {
            throw new IllegalArgumentException(
                    "Expected VISAVIS_IMAP_USER, since " + HOST + " is set");
        }
        return Optional.of(
                new InboxSettings(
                        host,
                        MailSettings.port("VISAVIS_IMAP_PORT", said, "993"),
                        user,
                        said.getProperty("VISAVIS_IMAP_PASSWORD", ""),
                        MailSettings.tls("VISAVIS_IMAP_TLS", said, "tls"),
                        said.getProperty("VISAVIS_IMAP_FOLDER", USUAL_FOLDER),
                        most(said.getProperty("VISAVIS_IMAP_MOST", "" + USUAL_MOST))));
    }

    private static int most(String text) {
        if (text.strip().matches("\\d{1,9}")) {
            int most = Integer.parseInt(text.strip());
            if (most > 0 && most <= HIGHEST_MOST) {
                return most;
            }
        }
        throw new IllegalArgumentException(
                "Expected up to " + HIGHEST_MOST + " bytes in VISAVIS_IMAP_MOST, not: " + text);
    }

    /** A way to read this mailbox. */
    public Session session() {
        var server = new Properties();
        server.setProperty("mail.imap.host", host);
        server.setProperty("mail.imap.port", "" + port);
        server.setProperty("mail.imap.user", user);
        server.setProperty("mail.imap.starttls.enable", "" + (tls == Tls.STARTTLS));
        server.setProperty("mail.imap.starttls.required", "" + (tls == Tls.STARTTLS));
        server.setProperty("mail.imap.ssl.enable", "" + (tls == Tls.TLS));
        server.setProperty("mail.imap.ssl.checkserveridentity", "true");
        server.setProperty("mail.imap.connectiontimeout", "" + STEP.toMillis());
        server.setProperty("mail.imap.writetimeout", "" + STEP.toMillis());
        server.setProperty("mail.imap.timeout", "" + SILENCE.toMillis());
        var account = new PasswordAuthentication(user, password);
        return Session.getInstance(
                server,
                new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return account;
                    }
                });
    }

    /** Says nothing of the password, so that no log ever does. */
    @Override
    public String toString() {
        return "InboxSettings[" + host + ":" + port + ", " + folder + ", " + tls + "]";
    }
}
