package org.visavis.store.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.store.Projections;
import org.visavis.store.RebuildRefused;
import org.visavis.store.RebuildReport;
import org.visavis.store.upkeep.Task.Outcome;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does what was asked, in the one process that projects. */
public final class Caretaker implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Upkeep upkeep;
    private final Projections projections;
    private final ScheduledExecutorService thread;
    private final Future<?> looking;
    private boolean begun;

    /** Begins to look for what is asked. */
    public Caretaker(Upkeep upkeep, Projections projections) {
        this.upkeep = upkeep;
        this.projections = projections;
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("caretaker").factory());
        this.looking =
                thread.scheduleWithFixedDelay(
                        this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!projections.isHere()) {
                begun = false;
            } else {
                if (!begun) {
                    upkeep.interrupted();
                    if (projections.isFarBehind()) {
                        upkeep.ask(Task.Kind.REBUILD, Task.THE_PROGRAM);
                    }
                    begun = true;
                }
                upkeep.begin().ifPresent(this::take);
            }
        } catch (RuntimeException e) {
            log.warn("What was asked could not be looked up, and will be again: {}", e.toString());
        }
    }

    private void take(Task task) {
        try {
            switch (task.kind()) {
                case REBUILD -> upkeep.rebuilt(task.id(), rebuild(task));
                case RETRY -> {
                    projections.repair();
                    upkeep.end(task.id(), Outcome.DONE, null);
                }
            }
        } catch (RebuildRefused refused) {
            upkeep.end(task.id(), Outcome.REFUSED, refused.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            log.error("What was asked could not be done: {}", task.kind(), failed);
            upkeep.end(task.id(), Outcome.FAILED, failed.getClass().getName());
        }
    }

    private RebuildReport rebuild(Task task) throws InterruptedException {
        return projections.rebuild((step, done, total) -> upkeep.at(task.id(), step, done, total));
    }

    @Override
    public void close() {
        looking.cancel(true);
        thread.shutdownNow();
        thread.close();
    }
}
