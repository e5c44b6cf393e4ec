package org.visavis.store;

/** How far a rebuild has come. */
public enum RebuildStep {
    /** The new tables are laid beside the old. */
    LAYING,
    /** All events of a moment are projected into them. */
    FILLING,
    /** Their indexes are made. */
    INDEXING,
    /** What was recorded meanwhile is projected. */
    CATCHING_UP,
    /** They are compared with the old. */
    COMPARING,
    /** They take the place of the old. */
    SWAPPING
}
