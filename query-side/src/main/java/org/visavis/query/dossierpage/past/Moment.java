package org.visavis.query.dossierpage.past;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Where somebody stands who looks back.
 *
 * @param asOf what happened later is left out; null for nothing
 * @param knownAt what was recorded later is left out; null for nothing
 */
public record Moment(@Nullable Instant asOf, @Nullable Instant knownAt) {

    boolean hasHappened(Instant at) {
        return asOf == null || !at.isAfter(asOf);
    }

    boolean wasKnown(Instant recordedAt) {
        return knownAt == null || !recordedAt.isAfter(knownAt);
    }
}
