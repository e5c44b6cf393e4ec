package org.visavis.store.axon;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.visavis.store.Envelope;
import org.visavis.store.Receipt;

/**
 * What passes between the sender of one command and the store, beside the handler: Axon's handlers
 * end before the append, so its outcome comes back through here.
 */
public final class Exchange {
    static final String KEY = "org.visavis.store.exchange";

    private final Envelope envelope;
    private @Nullable String stream;
    private long version;
    private boolean fromCache;
    private @Nullable Receipt receipt;

    /** For a command in this envelope. */
    public Exchange(Envelope envelope) {
        this.envelope = envelope;
    }

    /**
     * The exchange of the command that is being handled on this thread.
     *
     * @throws IllegalStateException if none is: whoever bypasses {@code CommandLine} cannot append
     */
    static Exchange current() {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().getMessage().getMetaData().get(KEY)
                        instanceof Exchange exchange) {
            return exchange;
        }
        throw new IllegalStateException("Commands are sent through CommandLine only");
    }

    Envelope envelope() {
        return envelope;
    }

    /** The decision is about to be taken on this version of the stream. */
    void decidesOn(String loadedStream, long loadedVersion, boolean cached) {
        stream = loadedStream;
        version = loadedVersion;
        fromCache = cached;
    }

    void appended(Receipt made) {
        receipt = made;
    }

    /** The stream that was decided on; null if none was found. */
    public @Nullable String stream() {
        return stream;
    }

    /** The version that was decided on. */
    public long version() {
        return version;
    }

    /** Whether the decision was taken on a state kept in memory, which may be behind the store. */
    public boolean fromCache() {
        return fromCache;
    }

    /** What the append answered; null if there was none. */
    public @Nullable Receipt receipt() {
        return receipt;
    }
}
