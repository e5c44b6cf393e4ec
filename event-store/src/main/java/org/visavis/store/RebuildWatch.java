package org.visavis.store;

/** Is told how far a rebuild has come. */
@FunctionalInterface
public interface RebuildWatch {
    /** Looks away. */
    RebuildWatch NONE = (step, done, of) -> {};

    /**
     * Called at the beginning of each step, and from time to time in it.
     *
     * @param done how many events
     * @param of of how many; 0 where that is not counted
     */
    void at(RebuildStep step, long done, long of);
}
