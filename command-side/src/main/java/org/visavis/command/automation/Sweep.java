package org.visavis.command.automation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.visavis.command.decision.Refused;
import org.visavis.store.KeyDestroyed;
import org.visavis.store.StoreUnavailable;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Does what is due, one thing after the other, and looks again. */
final class Sweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int LOOK_MILLIS = 300;

    private final Agenda agenda;
    private final Map<String, Automation> automations;
    private final ProgramDoor door;
    private final InstantSource clock;
    private final Thread looking;

    Sweep(Agenda agenda, List<Automation> automations, ProgramDoor door, InstantSource clock) {
        this.agenda = agenda;
        this.automations =
                automations.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Automation::kind, Function.identity()));
        this.door = door;
        this.clock = clock;
        this.looking = Thread.ofVirtual().name("agenda").start(this::look);
    }

    private void look() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                sweep();
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Does all that is due now. */
    void sweep() {
        try {
            while (agenda.next(clock.instant(), this::done)) {
                LOG.debug("Something was due");
            }
        } catch (DataAccessException | TransactionException | StoreUnavailable e) {
            LOG.warn("The agenda could not be swept, and will be again: {}", e.getMessage());
        }
    }

    /** What this program does not know to do, an older one will, or a newer one. */
    private boolean done(ToDo due) {
        Automation automation = automations.get(due.kind());
        if (automation == null) {
            return false;
        }
        try {
            door.ask(automation.command(due), due);
            return true;
        } catch (Refused refused) {
            LOG.info("{} is not to be done any more: {}", due.turn(), refused.reason().name());
            return true;
        } catch (KeyDestroyed erased) {
            LOG.info("{} is not to be done any more: who it concerns was erased", due.turn());
            return true;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} did not work out, and will be tried again", due.turn(), e);
            return false;
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
    }
}
