package org.visavis.store;

import java.util.Arrays;
import java.util.UUID;

/**
 * What makes a command repeatable without harm.
 *
 * @param key the idempotency key, already scoped to the principal by the caller
 * @param digest the SHA-256 of the command's body: the same key with another digest is refused
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record CommandKey(UUID key, byte[] digest) {

    @Override
    public boolean equals(Object other) {
        return other instanceof CommandKey that
                && key.equals(that.key)
                && Arrays.equals(digest, that.digest);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "CommandKey[" + key + "]";
    }
}
