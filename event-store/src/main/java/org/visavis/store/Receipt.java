package org.visavis.store;

import java.util.List;

/**
 * The answer to an accepted command.
 *
 * @param stream the stream it concerned
 * @param version the number of the stream's events after it (the first event makes 1)
 * @param position the position in the store of the stream's last event for this command
 * @param repeated true if this is the first answer, given again to a repeated key
 * @param made the events that it made, in order; none where it was so already, or repeated
 */
public record Receipt(
        String stream, long version, long position, boolean repeated, List<Object> made) {

    public Receipt {
        made = List.copyOf(made);
    }

    /** One that made nothing, or not this time. */
    public Receipt(String stream, long version, long position, boolean repeated) {
        this(stream, version, position, repeated, List.of());
    }

    /** This answer, with the events that it made. */
    public Receipt making(List<Object> events) {
        return new Receipt(stream, version, position, repeated, events);
    }

    /** This answer as it is given to a repeat. */
    public Receipt again() {
        return new Receipt(stream, version, position, true);
    }
}
