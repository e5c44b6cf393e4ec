package org.visavis.store.axon;

import org.visavis.store.Receipt;

/** Takes the unit of work back: the command's key is known, here is the first answer. */
public final class AlreadyDone extends RuntimeException {
    private final Receipt first;

    AlreadyDone(Receipt first) {
        super("Done before", null, false, false);
        this.first = first;
    }

    /** The first answer. */
    public Receipt first() {
        return first;
    }
}
