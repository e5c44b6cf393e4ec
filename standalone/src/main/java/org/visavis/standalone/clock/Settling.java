package org.visavis.standalone.clock;

/** Something that does by itself what follows from what is recorded, such as an outbox. */
@FunctionalInterface
public interface Settling {

    /**
     * Whether nothing is left for it to do until now, on the town's clock. It may do some of it
     * first, or wait a moment; what did not work out and waits for another try is not left to do.
     */
    boolean isSettled();
}
