package org.visavis.store.append;

import org.jspecify.annotations.Nullable;
import org.visavis.store.Receipt;
import org.visavis.store.StoreUnavailable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * The one place of a process where events are appended. A single thread takes all commands that
 * wait and appends them in one autocommitted round trip, each with its own outcome: that is what
 * makes an ordered append as fast as an unordered one, since the order costs a lock that is held
 * through the flush to disk.
 */
public final class Appender implements AutoCloseable {
    private static final int MOST_AT_ONCE = 256;
    private static final long LINGER_NANOS = 250_000;

    /** Classes of SQLSTATE: bad data, a broken constraint, more than an index or a row can hold. */
    private static final Set<String> FAULTS_OF_ONE = Set.of("22", "23", "54");

    private record Waiting(AppendRequest request, CompletableFuture<Receipt> answer) {}

    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AppendConnection connection;
    private final Runnable appended;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts appending.
     *
     * @param source gives the appender's own connection, which it configures and keeps; a plain
     *     data source with timeouts is best, since a pool would get it back changed
     * @param appended told after each batch that made events, outside any transaction
     */
    public Appender(DataSource source, Runnable appended) {
        this.connection = new AppendConnection(source);
        this.appended = appended;
        this.thread = Thread.ofPlatform().daemon().name("append").start(this::run);
    }

    /**
     * Appends and waits for the outcome. A key that is known gives the first answer, marked as
     * repeated.
     *
     * @throws org.visavis.store.Conflict if the stream has another version than expected
     * @throws org.visavis.store.KeyReused if the key came with another digest
     * @throws org.visavis.store.ClaimTaken if another stream holds a claim
     * @throws StoreUnavailable if the store did not answer; the outcome is then unknown
     */
    public Receipt append(AppendRequest request) {
        var waiting = new Waiting(request, new CompletableFuture<>());
        queue.add(waiting);
        if (closed) {
            failAll(List.of(waiting), new IllegalStateException("the appender is closed"));
        }
        try {
            return waiting.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    private void run() {
        int usual = 1;
        while (!closed) {
            try {
                var batch = next(usual);
                usual = Math.max(batch.size(), usual - 1);
                append(batch);
            } catch (InterruptedException e) {
                break;
            }
        }
        var rest = new ArrayList<Waiting>();
        queue.drainTo(rest);
        failAll(rest, new IllegalStateException("the appender is closed"));
        connection.close();
    }

    /** Lingers only where others are likely to come: a lone client never waits for nobody. */
    private List<Waiting> next(int usual) throws InterruptedException {
        var batch = new ArrayList<Waiting>();
        batch.add(queue.take());
        queue.drainTo(batch, MOST_AT_ONCE - 1);
        int hopedFor = Math.min(usual, MOST_AT_ONCE);
        long deadline = System.nanoTime() + LINGER_NANOS;
        while (batch.size() < hopedFor) {
            var another = queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (another == null) {
                break;
            }
            batch.add(another);
            queue.drainTo(batch, MOST_AT_ONCE - batch.size());
        }
        return batch;
    }

    private void append(List<Waiting> batch) {
        try {
            var outcomes = connection.append(batch.stream().map(Waiting::request).toList());
            for (int i = 0; i < batch.size(); i++) {
                answer(batch.get(i), outcomes.get(i));
            }
            appended.run();
        } catch (SQLException e) {
            if (batch.size() > 1 && isFaultOfOne(e)) {
                batch.forEach(one -> append(List.of(one)));
            } else {
                failAll(batch, e);
            }
        } catch (RuntimeException e) {
            failAll(batch, e);
        }
    }

    private static void answer(Waiting waiting, Outcome outcome) {
        var key = waiting.request().key();
        try {
            waiting.answer().complete(outcome.receipt(key == null ? null : key.key()));
        } catch (RuntimeException refusal) {
            waiting.answer().completeExceptionally(refusal);
        }
    }

    private static boolean isFaultOfOne(SQLException e) {
        @Nullable String state = e.getSQLState();
        return state != null && FAULTS_OF_ONE.contains(state.substring(0, 2));
    }

    private static void failAll(List<Waiting> batch, Exception cause) {
        for (var waiting : batch) {
            waiting.answer()
                    .completeExceptionally(
                            new StoreUnavailable("The store did not take the events", cause));
        }
    }

    /** Answers what waits with a refusal and gives the connection back. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
