package org.visavis.store;

/**
 * The store did not answer. A command that met this may or may not have been recorded: send it
 * again with the same key to find out.
 */
public final class StoreUnavailable extends RuntimeException {

    /** With what the store, or the way to it, said. */
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
