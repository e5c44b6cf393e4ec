package org.visavis.command.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where mails leave the house.
 *
 * @param session the way to the mail server
 * @param from the house's own address
 */
public record MailDoor(@Nullable Session session, String from) {
    private static final Logger LOG = LoggerFactory.getLogger(MailDoor.class);
    private static final int PERMANENT = 500;

    /** What the mail server says to a message. */
    public enum Answer {
        TAKEN,
        LATER,
        NEVER
    }

    /** No mail server was named: what is written waits. */
    public static MailDoor closed() {
        return new MailDoor(null, "");
    }

    /** Whether anything can leave. */
    public boolean isOpen() {
        return session != null;
    }

    /**
     * The house's own address, without a name.
     *
     * @throws IllegalStateException if it is none
     */
    public String address() {
        try {
            return new InternetAddress(from, true).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("Expected an address to send from: " + from, e);
        }
    }

    /**
     * Whose mail comes back to the house; empty where none leaves.
     *
     * @throws IllegalStateException if the house's address is none
     */
    public String domain() {
        return isOpen() ? address().replaceFirst("^.*@", "") : "";
    }

    /** Hands a mail over. What it says is written nowhere, since an answer may name somebody. */
    Answer send(MimeMessage mail) {
        if (session == null) {
            return Answer.LATER;
        }
        boolean taken = false;
        try (Transport server = session.getTransport("smtp")) {
            server.connect();
            server.sendMessage(mail, mail.getAllRecipients());
            taken = true;
        } catch (MessagingException e) {
            if (!taken) {
                LOG.warn("A mail could not leave: {}", e.getClass().getSimpleName());
                return isPermanent(e) ? Answer.NEVER : Answer.LATER;
            }
        }
        return Answer.TAKEN;
    }

    private static boolean isPermanent(MessagingException failure) {
        return !(failure instanceof AuthenticationFailedException)
                && (code(failure) >= PERMANENT
                        || (failure.getNextException() instanceof MessagingException next
                                && isPermanent(next)));
    }

    private static int code(MessagingException failure) {
        return switch (failure) {
            case SMTPAddressFailedException it -> it.getReturnCode();
            case SMTPSenderFailedException it -> it.getReturnCode();
            case SMTPSendFailedException it -> it.getReturnCode();
            default -> 0;
        };
    }
}
