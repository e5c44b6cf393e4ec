package org.visavis.store;

/** Somebody else appended to the stream between the decision and the append. */
public final class Conflict extends RuntimeException {
    private final String stream;
    private final long actualVersion;

    /** Names the stream and the version it has reached meanwhile. */
    public Conflict(String stream, long actualVersion) {
        super("%s has meanwhile reached version %d".formatted(stream, actualVersion));
        this.stream = stream;
        this.actualVersion = actualVersion;
    }

    /** The stream in question. */
    public String stream() {
        return stream;
    }

    /** The number of events it has now. */
    public long actualVersion() {
        return actualVersion;
    }
}
