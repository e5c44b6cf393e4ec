package org.visavis.ground;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The mail server that takes what leaves the house.
 *
 * @param host its name or address
 * @param port where it listens
 * @param user as whom to sign in; empty where it lets in without
 * @param password of that user
 * @param from the sender's address, with or without a name before it
 * @param tls how the way there is kept from being read
 */
public record MailSettings(
        String host, int port, String user, String password, String from, Tls tls) {
    private static final String HOST = "VISAVIS_MAIL_HOST";
    private static final String PORT = "VISAVIS_MAIL_PORT";
    private static final String FROM = "VISAVIS_MAIL_FROM";
    private static final String TLS = "VISAVIS_MAIL_TLS";
    private static final String USUAL_PORT = "587";
    private static final int LAST_PORT = 65_535;

    /** How the way to the server is kept from being read. */
    public enum Tls {
        /** It begins in clear and must be closed before anything is said (RFC 3207). */
        STARTTLS,
        /** It is closed from the first byte (RFC 8314). */
        TLS,
        /** It is open: for a server on the same machine alone. */
        NONE
    }

    /**
     * What the environment says: {@code VISAVIS_MAIL_HOST}, {@code _PORT} (587 unless told), {@code
     * _USER}, {@code _PASSWORD}, {@code _FROM} and {@code _TLS} ({@code starttls} unless told,
     * {@code tls} or {@code none}). Nothing if no host is named.
     *
     * @throws IllegalArgumentException naming what is missing or malformed
     */
    public static Optional<MailSettings> from(Environment said) {
        String host = said.getProperty(HOST, "");
        return host.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new MailSettings(
                                host,
                                port(PORT, said, USUAL_PORT),
                                said.getProperty("VISAVIS_MAIL_USER", ""),
                                said.getProperty("VISAVIS_MAIL_PASSWORD", ""),
                                address(said.getProperty(FROM, "")),
                                tls(TLS, said, "starttls")));
    }

    static int port(String variable, Environment said, String usual) {
        String text = said.getProperty(variable, usual);
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw malformed(variable, "a port", text, e);
        }
        throw malformed(variable, "a port", text, null);
    }

    private static String address(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Expected " + FROM + ", since " + HOST + " is set");
        }
        try {
            new InternetAddress(text, true).validate();
            return text.strip();
        } catch (AddressException e) {
            throw malformed(FROM, "a mail address", text, e);
        }
    }

    static Tls tls(String variable, Environment said, String usual) {
        String text = said.getProperty(variable, usual);
        return Arrays.stream(Tls.values())
                .filter(tls -> tls.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> malformed(variable, "starttls, tls or none", text, null));
    }

    private static IllegalArgumentException malformed(
            String variable, String expected, String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Expected " + expected + " in " + variable + ", not: " + text, cause);
    }

    /**
     * A way to hand mails to this server.
     *
     * @param patience for each step of the conversation
     */
    public Session session(Duration patience) {
        var server = new Properties();
        server.setProperty("mail.smtp.host", host);
        server.setProperty("mail.smtp.port", "" + port);
        server.setProperty("mail.smtp.starttls.required", "" + (tls == Tls.STARTTLS));
        server.setProperty("mail.smtp.starttls.enable", "" + (tls == Tls.STARTTLS));
        server.setProperty("mail.smtp.ssl.enable", "" + (tls == Tls.TLS));
        server.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        server.setProperty("mail.smtp.auth", "" + !user.isEmpty());
        Stream.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(
                        limit ->
                                server.setProperty("mail.smtp." + limit, "" + patience.toMillis()));
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
        return "MailSettings[" + host + ":" + port + ", " + from + ", " + tls + "]";
    }
}
