package org.visavis.query.erasure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.visavis.query.platform.QueryStore;
import org.visavis.query.platform.Residue;
import org.visavis.store.ErasureList;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that words are gone from the files soon after they are gone from the pages; and that
 * nobody looks before that is so, where a backup had brought them back.
 */
public final class Clearing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final int LOOK_SECONDS = 1;

    private final ErasureList erased;
    private final QueryStore store;
    private final Rewriting rewriting;
    private volatile boolean running;
    private Thread looking = Thread.ofVirtual().unstarted(() -> {});

    public Clearing(ErasureList erased, QueryStore store, Residue residue) {
        this.erased = erased;
        this.store = store;
        this.rewriting = new Rewriting(store.database().source(), store.patient(), residue);
    }

    /** After what a backup lost was recorded again, and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void start() {
        if (!erased.all().isEmpty()) {
            awaitAllThatIsRecorded();
            rewrite();
        }
        running = true;
        looking = Thread.ofVirtual().name("clearing").start(this::look);
    }

    /** However long it takes: whoever looks too early could see whom a backup brought back. */
    private void awaitAllThatIsRecorded() {
        long recorded = store.events().lastPosition();
        while (!store.projections().awaitPosition(recorded, A_WHILE)) {
            LOG.warn("The doors stay closed until the pages know who was erased");
        }
    }

    private void look() {
        try {
            while (running) {
                TimeUnit.SECONDS.sleep(LOOK_SECONDS);
                if (store.projections().isHere()) {
                    rewrite();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rewrite() {
        try {
            if (rewriting.run()) {
                LOG.info("What was erased is gone from the files of the pages too");
            }
        } catch (DataAccessException | SQLException e) {
            LOG.warn("The files of the pages could not be written anew, and will be again", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        looking.interrupt();
        try {
            looking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
