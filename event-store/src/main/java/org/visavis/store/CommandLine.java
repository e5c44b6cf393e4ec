package org.visavis.store;

import org.jspecify.annotations.Nullable;
import org.visavis.store.append.Appender;
import org.visavis.store.append.Ledger;
import org.visavis.store.axon.CommandBench;
import org.visavis.store.axon.Decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * Where commands go in and receipts come out. A command makes events of one stream, decided by an
 * Axon aggregate that is usually in memory, appended in one round trip.
 *
 * <p>A key that is known gives the first answer, also where the repeat would be refused today. A
 * refusal, or "already so", that was decided on a state in memory is checked against the store
 * before it is told, so that several processes may decide side by side.
 */
public final class CommandLine implements AutoCloseable {
    private final CommandBench bench;
    private final Appender appender;
    private final Ledger ledger;
    private final Decisions decisions;

    private CommandLine(Builder with) {
        var events = Objects.requireNonNull(with.events, "events");
        var format = Objects.requireNonNull(with.format, "format");
        var append = Objects.requireNonNull(with.append, "append");
        this.appender = new Appender(append, with.appended);
        this.ledger = new Ledger(events);
        this.bench =
                new CommandBench(
                        with.aggregates,
                        with.injectables,
                        with.cacheCapacity,
                        appender,
                        new EventReader(events, format),
                        format,
                        with.claims);
        this.decisions = new Decisions(bench, ledger);
    }

    /** Starts to describe a command line. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Has a command decided and its events recorded. Blocks: call it on a virtual thread.
     *
     * @return what came of it; the first answer if the key is known
     * @throws StaleVersion if another version of the stream was expected
     * @throws Conflict if somebody else was faster, again and again, or once for a {@link
     *     NeverRetried} command
     * @throws KeyReused if the key was first used with another body
     * @throws ClaimTaken if another stream holds a claim
     * @throws UnreadableStream if the stream holds an event of an unknown type
     * @throws StoreUnavailable if the store did not answer; the outcome is then unknown
     * @throws RuntimeException whatever the aggregate threw, as it threw it
     */
    public Receipt send(Object command, Envelope envelope) {
        return decisions.send(command, envelope);
    }

    /** The first answer to a key, if the key is known. */
    public Optional<Receipt> lookup(UUID key) {
        return ledger.find(key);
    }

    /** The stream that holds a claim. */
    public Optional<String> holderOf(String claim) {
        return ledger.holderOf(claim);
    }

    @Override
    public void close() {
        bench.close();
        appender.close();
    }

    /** Describes a command line. */
    public static final class Builder {
        private static final int KEPT_AGGREGATES = 10_000;
        private final List<Class<?>> aggregates = new ArrayList<>();
        private final List<Object> injectables = new ArrayList<>();
        private int cacheCapacity = KEPT_AGGREGATES;
        private @Nullable DataSource events;
        private @Nullable DataSource append;
        private @Nullable EventFormat format;
        private Runnable appended = () -> {};
        private Function<Object, List<String>> claims = _ -> List.of();

        private Builder() {}

        /** The aggregate roots whose command handlers decide. */
        public Builder aggregates(Collection<? extends Class<?>> roots) {
            aggregates.addAll(roots);
            return this;
        }

        /** What command handlers may ask for as parameters, by type. */
        public Builder injectables(Collection<?> components) {
            injectables.addAll(components);
            return this;
        }

        /** How many aggregates are kept in memory; 10,000 unless told. */
        public Builder keptAggregates(int count) {
            cacheCapacity = count;
            return this;
        }

        /** Where to read streams: autocommitting connections of the command role. */
        public Builder events(DataSource source) {
            events = source;
            return this;
        }

        /** Where the appender's one connection comes from; best a plain source, not a pool. */
        public Builder append(DataSource source) {
            append = source;
            return this;
        }

        /** How events are written. */
        public Builder format(EventFormat eventFormat) {
            format = eventFormat;
            return this;
        }

        /** What to do after each append, for instance {@code wake::signal}. */
        public Builder appended(Runnable afterAppend) {
            appended = afterAppend;
            return this;
        }

        /**
         * Names that an event takes for its stream for ever, in the append that records it. Where
         * another stream was faster, the command is decided again.
         */
        public Builder claims(Function<Object, List<String>> ofEvent) {
            claims = ofEvent;
            return this;
        }

        /** Starts it. */
        public CommandLine build() {
            return new CommandLine(this);
        }
    }
}
