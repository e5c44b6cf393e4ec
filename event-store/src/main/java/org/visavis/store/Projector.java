package org.visavis.store;

import org.visavis.store.rows.Table;

import java.util.List;

/**
 * Writes what one page, list or agenda needs to know of events. It is called by one thread, within
 * the transaction that also moves the processor's position.
 */
public interface Projector {

    /** Takes one event in; may keep what it knows in memory until {@link #flush}. */
    void on(Recorded event);

    /** Called once after the last event of a batch, before the commit: write what is kept. */
    default void flush() {}

    /** The batch was taken back: forget all that was kept since the last commit. */
    default void rolledBack() {}

    /** The tables it writes, to empty them, or to take one stream out of them. */
    default List<Table> tables() {
        return List.of();
    }
}
