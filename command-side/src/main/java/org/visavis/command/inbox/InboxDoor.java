package org.visavis.command.inbox;

import jakarta.mail.Session;

import org.jspecify.annotations.Nullable;

/**
 * Where mails come into the house.
 *
 * @param session the way to the IMAP server, with whom to sign in as
 * @param folder in which they arrive
 * @param most bytes of one mail; of a larger one its beginning alone is read
 */
public record InboxDoor(@Nullable Session session, String folder, int most) {
    /** No mailbox was named: nothing comes in by mail. */
    public static InboxDoor closed() {
        return new InboxDoor(null, "", 0);
    }

    /** Whether anything can come in. */
    public boolean isOpen() {
        return session != null;
    }
}
