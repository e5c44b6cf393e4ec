package org.visavis.standalone.mailbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.core.env.Environment;
import org.visavis.ground.InboxSettings;
import org.visavis.ground.MailSettings;
import org.visavis.ground.MailSettings.Tls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The town's mail server: SMTP and IMAP, on loopback alone. It takes mail for everybody, and keeps
 * it on the disk before it says so. What stands behind a {@code +} in an address leads to the
 * mailbox of what stands before it; whoever reads one by IMAP may name any password.
 */
public final class TownPost implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String FROM = "mairie@saint-aubin-sur-loire.example";
    private static final int LAST_PORT = 65_535;
    private static final int START_MILLIS = 60_000;

    private final GreenMail server;
    private final Letterbox box;

    private TownPost(GreenMail server, Path folder) throws IOException {
        this.server = server;
        this.box = Letterbox.open(folder, (mail, bytes) -> mailbox(mail.to()).deliver(mime(bytes)));
    }

    /**
     * Starts it on the mails in this folder, on {@code VISAVIS_DEMO_SMTP_PORT} and {@code
     * VISAVIS_DEMO_IMAP_PORT}, or any free ports.
     *
     * @throws IllegalArgumentException if one of them is no port
     */
    public static TownPost open(Path folder, Environment said) throws IOException {
        var server =
                new GreenMail(
                        new ServerSetup[] {
                            setup(said, "VISAVIS_DEMO_SMTP_PORT", ServerSetup.PROTOCOL_SMTP),
                            setup(said, "VISAVIS_DEMO_IMAP_PORT", ServerSetup.PROTOCOL_IMAP)
                        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        var post = new TownPost(server, folder);
        server.getUserManager().setMessageDeliveryHandler(post::keep);
        server.start();
        return post;
    }

    private static ServerSetup setup(Environment said, String variable, String protocol) {
        String port = said.getProperty(variable, "0").strip();
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new IllegalArgumentException("Expected a port in " + variable + ", not: " + port);
        }
        var setup = new ServerSetup(Integer.parseInt(port), LOOPBACK, protocol);
        setup.setServerStartupTimeout(START_MILLIS);
        return setup;
    }

    /** What the house needs to know to send its mail here. */
    public MailSettings settings() {
        return new MailSettings(LOOPBACK, server.getSmtp().getPort(), "", "", FROM, Tls.NONE);
    }

    /** What the house needs to know to read the answers to its dossiers here. */
    public InboxSettings inbox() {
        return new InboxSettings(
                LOOPBACK,
                imapPort(),
                "dossier@" + FROM.replaceFirst("^.*@", ""),
                "dossier",
                Tls.NONE,
                InboxSettings.USUAL_FOLDER,
                InboxSettings.USUAL_MOST);
    }

    /** Where mailboxes can be read by IMAP, on loopback. */
    public int imapPort() {
        return server.getImap().getPort();
    }

    Letterbox box() {
        return box;
    }

    /** Each receiver has a copy of their own, which says whose it is (RFC 9228). */
    private GreenMailUser keep(MovingMessage moving, MailAddress to)
            throws MessagingException, UserException {
        var copy = new MimeMessage(moving.getMessage());
        copy.setHeader(MailReading.DELIVERED_TO, to.getEmail());
        moving.setMimeMessage(copy);
        try {
            var bytes = new ByteArrayOutputStream();
            copy.writeTo(bytes);
            box.keep(bytes.toByteArray());
        } catch (IOException full) {
            throw new MessagingException("The mail could not be kept", full);
        }
        return mailbox(to.getEmail());
    }

    private GreenMailUser mailbox(String address) {
        String owner = address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*", "");
        var users = server.getUserManager();
        synchronized (users) {
            GreenMailUser known = users.getUserByEmail(owner);
            try {
                return known == null ? users.createUser(owner, owner, owner) : known;
            } catch (UserException e) {
                throw new IllegalStateException("No mailbox for a receiver", e);
            }
        }
    }

    private static MimeMessage mime(byte[] bytes) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail that was kept cannot be read", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
