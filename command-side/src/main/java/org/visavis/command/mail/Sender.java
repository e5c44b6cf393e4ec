package org.visavis.command.mail;

import com.zaxxer.hikari.HikariDataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.visavis.store.CommandLine;
import org.visavis.store.EventReader;
import org.visavis.store.StoreUnavailable;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

import javax.crypto.SecretKey;

/**
 * Has what waits carried, one message after the other, and looks again. Several processes may do so
 * at once on the same database.
 */
public final class Sender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int LOOK_MILLIS = 300;

    private final HikariDataSource rows;
    private final Outbox outbox;
    private final Carrier carrier;
    private final MailDoor door;
    private final InstantSource clock;
    private final Thread looking;

    /**
     * What it needs of the store.
     *
     * @param rows connections for the outbox, closed with it; two are used at a time
     */
    public record Store(
            HikariDataSource rows, EventReader events, CommandLine commands, InstantSource clock) {}

    /**
     * @param replies the secret of the addresses to which answers go
     * @param around what stands around the words of each message
     */
    public Sender(
            Store store, MailDoor door, SecretKey replies, Surroundings around, Patience patience) {
        this.rows = store.rows();
        this.outbox = new Outbox(rows);
        this.door = door;
        this.clock = store.clock();
        this.carrier =
                new Carrier(
                        store.events(),
                        store.commands(),
                        clock,
                        door,
                        new Composer(door, new ReplyAddress(replies, door.domain()), around),
                        patience);
        this.looking = Thread.ofVirtual().name("post").start(this::look);
    }

    /** Whether nothing is left to carry now; also where nothing can leave. */
    public boolean isIdle() {
        return !door.isOpen() || !outbox.anyDue(clock.instant());
    }

    private void look() {
        while (door.isOpen() && !Thread.currentThread().isInterrupted()) {
            try {
                carryAll();
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void carryAll() {
        try {
            while (outbox.next(clock.instant(), carrier::carry)) {
                LOG.debug("A message was carried");
            }
        } catch (DataAccessException | TransactionException | StoreUnavailable e) {
            LOG.warn("The outbox could not be looked at, and will be again: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("A message could not be carried, and will be again", e);
        }
    }

    @Override
    public void close() {
        looking.interrupt();
        try {
            looking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }
}
