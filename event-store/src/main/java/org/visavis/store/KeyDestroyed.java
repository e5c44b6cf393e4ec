package org.visavis.store;

/** Personal data cannot be written any more: the person's key was destroyed. */
public final class KeyDestroyed extends RuntimeException {

    /** Names the key. */
    public KeyDestroyed(String keyId) {
        super("Key %s was destroyed".formatted(keyId));
    }
}
