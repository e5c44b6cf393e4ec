package org.visavis.store.proof;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How the proof of the history is doing.
 *
 * @param signedAt when the last checkpoint was signed (real time); null if there is none
 * @param signedSize how many events it counted
 * @param fault why no other one is made, in a sentence for the operator; null if all is well
 */
public record ProofHealth(@Nullable Instant signedAt, long signedSize, @Nullable String fault) {}
