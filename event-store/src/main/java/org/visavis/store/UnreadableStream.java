package org.visavis.store;

/**
 * A stream holds an event of a type this program does not know. It must not be decided upon:
 * skipping what one does not understand would append on top of it.
 */
public final class UnreadableStream extends RuntimeException {
    private final String stream;
    private final long position;
    private final String type;

    /** Names the stream, the event's position in the store and its wire name. */
    public UnreadableStream(String stream, long position, String type) {
        super(
                "%s holds an event of unknown type %s at position %d"
                        .formatted(stream, type, position));
        this.stream = stream;
        this.position = position;
        this.type = type;
    }

    /** The stream in question. */
    public String stream() {
        return stream;
    }

    /** The position of the unknown event. */
    public long position() {
        return position;
    }

    /** The wire name of the unknown event, with its revision. */
    public String type() {
        return type;
    }
}
