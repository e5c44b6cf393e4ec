package org.visavis.command.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;

import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One connection to the mailbox. Nothing in it is ever deleted: what was taken is marked read. */
final class Mailbox implements AutoCloseable {
    /** So often the connection is asked whether it is alive. */
    private static final Duration QUIET = Duration.ofSeconds(30);

    /** So often a server is asked that does not tell by itself what came in. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final boolean tells;
    private final int most;
    private final Thread reader = Thread.currentThread();

    private Mailbox(IMAPStore store, IMAPFolder folder, int most) throws MessagingException {
        this.store = store;
        this.folder = folder;
        this.tells = store.hasCapability("IDLE");
        this.most = most;
    }

    /**
     * Opens it, for the thread that calls.
     *
     * @throws MessagingException if it is not there, or does not let us in
     */
    static Mailbox open(Session session, InboxDoor door) throws MessagingException {
        var store = (IMAPStore) session.getStore("imap");
        try {
            store.connect();
            var folder = (IMAPFolder) store.getFolder(door.folder());
            folder.open(Folder.READ_WRITE);
            return new Mailbox(store, folder, door.most());
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    /** A mail that was not taken yet, as far as the mailbox knows. */
    interface Taker {
        /**
         * Takes it.
         *
         * @param whole whether these bytes are all of it
         * @return false if it could not be, and is to be tried again
         */
        boolean take(byte[] bytes, boolean whole);
    }

    /**
     * Has each mail taken that is not marked yet, and then marks it: if anything breaks in between,
     * it is taken again.
     */
    void each(Taker taker) throws MessagingException, IOException {
        Message[] fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        folder.fetch(fresh, sizes);
        for (Message mail : fresh) {
            try {
                take((IMAPMessage) mail, taker);
            } catch (MessageRemovedException _) {
                // Somebody else deleted it.
            }
        }
    }

    private void take(IMAPMessage mail, Taker taker) throws MessagingException, IOException {
        mail.setPeek(true);
        boolean large = mail.getSize() > most;
        int limit = large ? Limits.BEGINNING : most;
        try (InputStream all = mail.getMimeStream()) {
            byte[] bytes = all.readNBytes(limit);
            boolean taken = taker.take(bytes, !large && all.read() < 0);
            mail.setFlag(Flags.Flag.SEEN, taken);
        }
    }

    /** Returns when something came in, or was asked to look, or after a while. */
    void await() throws MessagingException {
        if (!tells) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            folder.getMessageCount();
            return;
        }
        Thread alarm = Thread.ofVirtual().start(this::ring);
        try {
            folder.idle(true);
        } finally {
            alarm.interrupt();
        }
    }

    private void ring() {
        LockSupport.parkNanos(QUIET.toNanos());
        if (!Thread.currentThread().isInterrupted()) {
            wake();
        }
    }

    /** Has the reader look at once; from any thread. */
    void wake() {
        LockSupport.unpark(reader);
        try {
            folder.doCommandIgnoreFailure(
                    protocol -> {
                        protocol.noop();
                        return true;
                    });
        } catch (MessagingException _) {
            // The reader finds out by itself.
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
