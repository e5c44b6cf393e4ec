package org.visavis.command.inbox;

import com.zaxxer.hikari.HikariDataSource;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.visavis.command.automation.Automations;
import org.visavis.command.files.Files;
import org.visavis.command.mail.MailDoor;
import org.visavis.command.mail.ReplyAddress;
import org.visavis.store.CommandLine;
import org.visavis.store.EventReader;
import org.visavis.store.StoreUnavailable;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Has what comes in by mail taken, one mail after the other, for as long as the program runs. A
 * mailbox that is away is tried again; of several processes one reads.
 */
public final class Inbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int LOOKS = 50;

    private final HikariDataSource rows;
    private final InboxDoor door;
    private final Taking taking;
    private final Thread reading;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong looked = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private volatile @Nullable Mailbox open;
    private volatile boolean closing;
    private int failures;

    /**
     * What it needs of the store.
     *
     * @param automations whose rows tell who has which address
     * @param files where what comes with a mail is kept
     */
    public record Store(
            EventReader events,
            CommandLine commands,
            Automations automations,
            Files files,
            InstantSource clock) {}

    /**
     * @param rows connections, closed with it; two are used at a time
     * @param post where the answers' originals left the house
     */
    public Inbox(
            HikariDataSource rows,
            InboxDoor door,
            Store store,
            MailDoor post,
            ReplyAddress replies,
            Marks marks) {
        this.rows = rows;
        this.door = door;
        var known = new StoredKnown(store, rows, post, replies, marks);
        this.taking =
                new Taking(
                        store.commands(),
                        marks,
                        known,
                        new Sorters(store.events(), known),
                        new Attachments(store.files()));
        this.reading = Thread.ofVirtual().name("inbox").start(this::read);
    }

    /**
     * Whether nothing was left to take when it last looked, which it does at once; also where
     * nothing can come in now.
     */
    public boolean isIdle() {
        long before = taken.get();
        long round = asked.incrementAndGet();
        for (int look = 0; look < LOOKS; look++) {
            Mailbox mailbox = open;
            if (mailbox == null) {
                return true;
            }
            if (looked.get() >= round) {
                return taken.get() == before;
            }
            mailbox.wake();
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return false;
    }

    private void read() {
        Session session = door.session();
        while (session != null && !closing) {
            try (Turn turn = Turn.ask(rows)) {
                if (turn.isMine()) {
                    readOn(session, turn);
                }
                rest(0);
            } catch (MessagingException
                    | IOException
                    | SQLException
                    | DataAccessException
                    | StoreUnavailable e) {
                LOG.warn("The mailbox is away, and is tried again: {}", e.getClass().getName());
                failures = Math.min(failures + 1, MOST_DOUBLINGS);
                rest(failures);
            }
        }
    }

    private void rest(int doublings) {
        if (!closing) {
            LockSupport.parkNanos(REST.toNanos() << doublings);
        }
    }

    private void readOn(Session session, Turn turn)
            throws MessagingException, IOException, SQLException {
        try (Mailbox mailbox = Mailbox.open(session, door)) {
            open = mailbox;
            while (!closing && turn.isMine()) {
                long round = asked.get();
                mailbox.each(this::take);
                failures = 0;
                looked.set(round);
                if (!closing && asked.get() == round) {
                    mailbox.await();
                }
            }
        } finally {
            open = null;
        }
    }

    /** One mail that cannot be taken does not keep the others from it. */
    private boolean take(byte[] bytes, boolean whole) {
        try {
            if (taking.take(bytes, whole)) {
                taken.incrementAndGet();
            }
            return true;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A mail could not be taken, and is tried again: {}", e.getClass().getName());
            return false;
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            while (!reading.join(LOOK)) {
                LockSupport.unpark(reading);
                Mailbox mailbox = open;
                if (mailbox != null) {
                    mailbox.wake();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
