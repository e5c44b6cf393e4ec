package org.visavis.store;

/** The sender had another version of the stream in mind than the one that is there. */
public final class StaleVersion extends RuntimeException {
    private final String stream;
    private final long expected;
    private final long actual;

    /** Names both versions: numbers of events of the stream. */
    public StaleVersion(String stream, long expected, long actual) {
        super(
                "Expected version %d of %s, but it is at version %d"
                        .formatted(expected, stream, actual));
        this.stream = stream;
        this.expected = expected;
        this.actual = actual;
    }

    /** The stream in question. */
    public String stream() {
        return stream;
    }

    /** The version the sender had in mind. */
    public long expected() {
        return expected;
    }

    /** The version that is there. */
    public long actual() {
        return actual;
    }
}
