package org.visavis.store;

import org.jspecify.annotations.Nullable;

/**
 * Sealed personal data does not open under its own key at its own place: it was damaged or moved,
 * or the key is lost. Never to be taken for an erasure.
 */
public final class CorruptSeal extends RuntimeException {

    /** Says where it was found. */
    public CorruptSeal(String where, @Nullable Throwable cause) {
        super("Sealed data does not open at " + where, cause);
    }
}
