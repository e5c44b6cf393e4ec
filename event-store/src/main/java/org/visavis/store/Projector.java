package org.visavis.store;

/**
 * Writes what one page, list or agenda needs to know of events. It is called by one thread, within
 * the transaction that also moves the processor's position.
 */
public interface Projector {

    /** Takes one event in; may keep rows in memory until {@link #flush}. */
    void on(Recorded event);

    /** Called once after the last event of a batch, before the commit: write what is kept. */
    default void flush() {}

    /** Called before a rebuild, in its transaction: empty the tables. */
    default void reset() {}

    /** The batch was taken back: forget all that was kept since the last commit. */
    default void rolledBack() {}
}
