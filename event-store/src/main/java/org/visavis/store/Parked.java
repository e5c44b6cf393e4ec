package org.visavis.store;

import java.time.Instant;

/**
 * An event that could not be projected and waits, with those of its stream that came after it.
 *
 * @param stream its stream
 * @param position its position in the store
 * @param error the class of the error and the lines that led to it, never its message, which may
 *     quote personal data
 * @param at when it was parked (real time)
 */
public record Parked(String stream, long position, String error, Instant at) {}
