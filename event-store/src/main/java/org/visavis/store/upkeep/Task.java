package org.visavis.store.upkeep;

import org.jspecify.annotations.Nullable;
import org.visavis.store.RebuildStep;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was asked of the process that projects. Times are real ones.
 *
 * @param askedBy the identifier of who asked
 * @param step how far a rebuild has come; null before it has begun
 * @param done how many events, in that step
 * @param total of how many; 0 where that is not counted
 * @param told why it was refused, or the class of the error that ended it
 * @param events how many events pages were made from; null where none were made
 * @param differing how many rows differed between the old pages and the new ones
 */
public record Task(
        UUID id,
        Kind kind,
        String askedBy,
        Instant askedAt,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable RebuildStep step,
        long done,
        long total,
        @Nullable Outcome outcome,
        @Nullable String told,
        @Nullable Long events,
        @Nullable Long differing) {

    /** Who asks where nobody did: pages that are lost or of another store are made anew. */
    public static final String THE_PROGRAM = "visavis";

    /** What can be asked. */
    public enum Kind {
        /** Make all pages anew. */
        REBUILD,
        /** Try parked events again. */
        RETRY
    }

    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED,
        /** The process that did it ended before it was done. */
        INTERRUPTED
    }
}
