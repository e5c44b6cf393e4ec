package org.visavis.store.project;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.StoreUnavailable;
import org.visavis.store.UnknownEvent;
import org.visavis.store.read.Undecodable;
import org.visavis.store.rows.SqlRows;
import org.visavis.store.rows.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Projects a batch inside the transaction that moves the position. If anything fails the batch is
 * taken back to its savepoint and done again one event at a time; what fails then is parked, and
 * with it what comes later in its stream. What is the database's fault is nobody's poison: it ends
 * the transaction and is tried again.
 */
final class BatchRunner {
    private static final Logger log = LoggerFactory.getLogger(BatchRunner.class);
    private static final String WAITS = "waits behind an earlier event";
    private static final int LINES = 6;
    private static final String HOUSE = "org.visavis.";

    private final SqlRows rows;
    private final List<Projector> projectors;
    private final List<Table> tables;
    private final Parking parking;
    private final Runnable parkedOne;
    private final TransactionTemplate savepoint;

    /**
     * @param rows where the projectors write
     * @param parkedOne told of each stream that is parked, before the commit
     */
    BatchRunner(
            SqlRows rows,
            List<Projector> projectors,
            Parking parking,
            Runnable parkedOne,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.projectors = List.copyOf(projectors);
        this.tables = projectors.stream().flatMap(one -> one.tables().stream()).toList();
        this.parking = parking;
        this.parkedOne = parkedOne;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    synchronized void run(List<Recorded> batch) {
        var parked = parking.streams();
        var fit = new ArrayList<Recorded>(batch.size());
        for (var event : batch) {
            if (!parkedAtSight(event, parked)) {
                fit.add(event);
            }
        }
        if (!fit.isEmpty() && attempt(fit) != null) {
            fit.forEach(event -> runAlone(event, parked));
        }
    }

    /** Projects one event again; true if it went well. */
    synchronized boolean repair(Recorded event) {
        if (unfit(event) == null && attempt(List.of(event)) == null) {
            parking.release(event.position());
            return true;
        }
        return false;
    }

    /** Makes a stream's rows anew out of all its events up to now. */
    synchronized void again(String stream, List<Recorded> events) {
        parking.release(stream);
        rows.remove(tables, stream);
        run(events);
    }

    /** Empties all that was projected. */
    synchronized void reset() {
        forget();
        rows.empty(tables);
        parking.clear();
    }

    private void forget() {
        projectors.forEach(Projector::rolledBack);
        rows.forget();
    }

    private boolean parkedAtSight(Recorded event, Set<String> parked) {
        if (parked.contains(event.stream())) {
            parking.park(event, WAITS);
            return true;
        }
        var fault = unfit(event);
        if (fault != null) {
            park(event, fault, parked);
            return true;
        }
        return false;
    }

    private void runAlone(Recorded event, Set<String> parked) {
        if (parked.contains(event.stream())) {
            parking.park(event, WAITS);
            return;
        }
        var fault = attempt(List.of(event));
        if (fault != null) {
            park(event, whatAndWhere(fault), parked);
        }
    }

    /**
     * The kind of a fault, the line of it and those of the house that led there; never its message,
     * which may hold what was said.
     */
    private static String whatAndWhere(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        Stream<String> lines =
                IntStream.range(0, trace.length)
                        .filter(i -> i == 0 || trace[i].getClassName().startsWith(HOUSE))
                        .limit(LINES)
                        .mapToObj(i -> trace[i].getClassName() + ":" + trace[i].getLineNumber());
        return Stream.concat(Stream.of(fault.getClass().getName()), lines)
                .collect(Collectors.joining(" at "));
    }

    private void park(Recorded event, String fault, Set<String> parked) {
        log.error(
                "Event {} of {} cannot be projected ({}): its stream is parked, others go on",
                event.position(),
                event.stream(),
                fault);
        parking.park(event, fault);
        parked.add(event.stream());
        parkedOne.run();
    }

    private static @Nullable String unfit(Recorded event) {
        return switch (event.payload()) {
            case UnknownEvent _ -> UnknownEvent.class.getName();
            case Undecodable broken -> whatAndWhere(broken.why());
            default -> null;
        };
    }

    /** Projects all or nothing; gives back what went wrong. */
    private @Nullable Throwable attempt(List<Recorded> events) {
        try {
            savepoint.executeWithoutResult(
                    status -> {
                        events.forEach(event -> projectors.forEach(p -> p.on(event)));
                        projectors.forEach(Projector::flush);
                        rows.flush();
                    });
            return null;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            forget();
            if (isOfTheHouse(e)) {
                throw e;
            }
            return e;
        }
    }

    private static boolean isOfTheHouse(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransactionException
                    || cause instanceof StoreUnavailable) {
                return true;
            }
        }
        return false;
    }
}
