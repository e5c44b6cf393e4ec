package org.visavis.store;

import java.util.UUID;

/** The same idempotency key came with another body than the first time. */
public final class KeyReused extends RuntimeException {
    private final UUID key;

    /** Names the key. */
    public KeyReused(UUID key) {
        super("Key %s was first used with another body".formatted(key));
        this.key = key;
    }

    /** The key in question. */
    public UUID key() {
        return key;
    }
}
