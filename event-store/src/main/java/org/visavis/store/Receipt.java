package org.visavis.store;

/**
 * The answer to an accepted command.
 *
 * @param stream the stream it concerned
 * @param version the number of the stream's events after it (the first event makes 1)
 * @param position the position in the store of the stream's last event for this command
 * @param repeated true if this is the first answer, given again to a repeated key
 */
public record Receipt(String stream, long version, long position, boolean repeated) {

    /** This answer as it is given to a repeat. */
    public Receipt again() {
        return new Receipt(stream, version, position, true);
    }
}
