package org.visavis.query.who;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How far a party is from being forgotten.
 *
 * @param party the record under which it was asked
 * @param ground an {@code ErasureGround}
 * @param visa the reference of the visa or of the rule
 * @param askedAt none where a backup lost the request
 * @param answeredBy who confirmed or refused it, or took it back
 */
public record Erasure(
        String party,
        State state,
        String ground,
        String visa,
        String askedBy,
        @Nullable Instant askedAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant erasedAt) {

    /** What came of it. */
    public enum State {
        /** It waits for another person. */
        ASKED,
        /** The keys are about to be destroyed. */
        CONFIRMED,
        REFUSED,
        WITHDRAWN,
        ERASED
    }
}
