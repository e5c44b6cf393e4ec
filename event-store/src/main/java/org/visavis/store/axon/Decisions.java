package org.visavis.store.axon;

import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.visavis.store.ClaimTaken;
import org.visavis.store.Conflict;
import org.visavis.store.Envelope;
import org.visavis.store.Hiding;
import org.visavis.store.KeyReused;
import org.visavis.store.NeverRetried;
import org.visavis.store.Receipt;
import org.visavis.store.StaleVersion;
import org.visavis.store.StoreUnavailable;
import org.visavis.store.UnreadableStream;
import org.visavis.store.append.Ledger;

import java.util.Optional;

/**
 * Has a command decided until the decision holds: on the aggregate in memory first, and once more
 * from the store where that one turns out to be behind.
 */
public final class Decisions {
    private static final int ATTEMPTS = 5;

    private final CommandBench bench;
    private final Ledger ledger;

    /** Decisions taken at this bench, checked against this ledger. */
    public Decisions(CommandBench bench, Ledger ledger) {
        this.bench = bench;
        this.ledger = ledger;
    }

    /** See {@link org.visavis.store.CommandLine#send}. */
    public Receipt send(Object command, Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            var exchange = new Exchange(envelope);
            var answer =
                    switch (bench.handle(command, exchange)) {
                        case null -> accepted(exchange, envelope);
                        case AlreadyDone done -> Optional.of(done.first());
                        case Conflict conflict -> overtaken(conflict, command, envelope, attempt);
                        case LockAcquisitionFailedException queued ->
                                throw new StoreUnavailable(
                                        "Too many commands wait for this stream", queued);
                        case ClaimTaken taken -> claimed(taken, envelope, attempt);
                        case Throwable no when isOfTheStore(no) -> throw asItWas(no);
                        case Throwable no -> refused(no, exchange, envelope);
                    };
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** Empty if the command may be decided again. */
    private static Optional<Receipt> overtaken(
            Conflict conflict, Object command, Envelope envelope, int attempt) {
        var expected = envelope.expectedVersion();
        if (expected != null) {
            throw new StaleVersion(conflict.stream(), expected, conflict.actualVersion());
        }
        if (command instanceof NeverRetried || attempt >= ATTEMPTS) {
            throw conflict;
        }
        return Optional.empty();
    }

    /** Empty if it was refused on a state that the store has left behind. */
    private Optional<Receipt> refused(Throwable no, Exchange exchange, Envelope envelope) {
        var first = known(envelope);
        if (first.isEmpty() && !isBehind(exchange)) {
            if (!(no instanceof Hiding hiding && hiding.hidesTheStream())) {
                refuseStale(exchange, envelope);
            }
            throw asItWas(no);
        }
        return first;
    }

    /** What an event claims of itself, its decision can see: it is taken again, knowing it. */
    private static Optional<Receipt> claimed(ClaimTaken taken, Envelope envelope, int attempt) {
        if (envelope.claims().contains(taken.claim()) || attempt >= ATTEMPTS) {
            throw taken;
        }
        return Optional.empty();
    }

    private static boolean isOfTheStore(Throwable thrown) {
        return thrown instanceof KeyReused
                || thrown instanceof UnreadableStream
                || thrown instanceof StoreUnavailable;
    }

    /** Empty if nothing was made on a state that the store has left behind. */
    private Optional<Receipt> accepted(Exchange exchange, Envelope envelope) {
        if (exchange.receipt() != null) {
            return Optional.of(exchange.receipt());
        }
        var first = known(envelope);
        if (first.isPresent()) {
            return first;
        }
        var stream = exchange.stream();
        if (stream == null) {
            throw new IllegalStateException("The command found no stream and made none");
        }
        var head = ledger.head(stream);
        if (head.version() != exchange.version()) {
            bench.forget(stream);
            return Optional.empty();
        }
        refuseStale(exchange, envelope);
        var receipt = new Receipt(stream, head.version(), head.position(), false);
        var key = envelope.key();
        return Optional.of(key == null ? receipt : ledger.remember(key, receipt));
    }

    private Optional<Receipt> known(Envelope envelope) {
        var key = envelope.key();
        return key == null ? Optional.empty() : ledger.find(key);
    }

    private boolean isBehind(Exchange exchange) {
        var stream = exchange.stream();
        return exchange.fromCache()
                && stream != null
                && ledger.head(stream).version() != exchange.version();
    }

    /** Whoever had another version in mind learns that first, whatever the aggregate said. */
    private static void refuseStale(Exchange exchange, Envelope envelope) {
        var stream = exchange.stream();
        var expected = envelope.expectedVersion();
        if (stream != null && expected != null && expected != exchange.version()) {
            throw new StaleVersion(stream, expected, exchange.version());
        }
    }

    private static RuntimeException asItWas(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(thrown);
    }
}
