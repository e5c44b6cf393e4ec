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
 * @param told what came of it, for whoever runs the service: figures, or the class of an error
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
        @Nullable String told) {

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
