package org.visavis.store.rebuild;

import org.visavis.store.EventReader;
import org.visavis.store.Projector;
import org.visavis.store.read.RawEvent;
import org.visavis.store.rows.Across;
import org.visavis.store.rows.Rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongConsumer;

import javax.sql.DataSource;

/** Projects all streams at once: one thread reads them, as many as there are processors project. */
final class Filler {
    private static final int TOGETHER = 2_000;
    private static final int WAITING = 4;
    private static final List<RawEvent> END = List.of();

    private final EventReader events;
    private final Function<Rows, List<Projector>> making;
    private final DataSource beside;
    private final Set<String> setAside = new ConcurrentSkipListSet<>();
    private final List<Across> across = new ArrayList<>();
    private final BlockingQueue<List<RawEvent>> queue = new ArrayBlockingQueue<>(WAITING);

    Filler(EventReader events, Function<Rows, List<Projector>> making, DataSource beside) {
        this.events = events;
        this.making = making;
        this.beside = beside;
    }

    /**
     * Projects all that the scan reads.
     *
     * @param done is told how many events were handed on
     */
    void fill(StreamScan scan, LongConsumer done) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var working = new ArrayList<Future<Collection<Across>>>();
            for (int i = 0; i < threads; i++) {
                working.add(pool.submit(this::work));
            }
            try {
                handOut(scan, done, working);
                for (int i = 0; i < threads; i++) {
                    hand(END, working);
                }
                for (var one : working) {
                    across.addAll(one.get());
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("Projecting failed", e.getCause());
            } finally {
                pool.shutdownNow();
            }
        }
        across.sort(Comparator.comparingLong(Across::position));
    }

    private void handOut(
            StreamScan scan, LongConsumer done, List<Future<Collection<Across>>> working)
            throws InterruptedException, ExecutionException {
        long handed = 0;
        for (var next = scan.next(TOGETHER); !next.isEmpty(); next = scan.next(TOGETHER)) {
            hand(next, working);
            handed += next.size();
            done.accept(handed);
        }
    }

    private void hand(List<RawEvent> streams, List<Future<Collection<Across>>> working)
            throws InterruptedException, ExecutionException {
        while (!queue.offer(streams, 1, TimeUnit.SECONDS)) {
            for (var one : working) {
                if (one.isDone()) {
                    one.get();
                }
            }
        }
    }

    private Collection<Across> work() throws SQLException, InterruptedException {
        try (Connection connection = beside.getConnection()) {
            connection.setAutoCommit(false);
            var filling = new Filling(events, making, connection, setAside);
            for (var next = queue.take(); !next.isEmpty(); next = queue.take()) {
                filling.project(next);
            }
            filling.write();
            return filling.across();
        }
    }

    /** Streams that have to be projected event by event. */
    Set<String> setAside() {
        return setAside;
    }

    /** What is to be done now that all streams are there, in order. */
    List<Across> across() {
        return across;
    }

    /** Does several things at once, each on a connection of its own. */
    static void together(DataSource source, Iterable<String> statements)
            throws InterruptedException {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var working = new ArrayList<Callable<Boolean>>();
            for (String statement : statements) {
                working.add(() -> execute(source, statement));
            }
            for (var one : pool.invokeAll(working)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("An index could not be made", e.getCause());
        }
    }

    private static boolean execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
