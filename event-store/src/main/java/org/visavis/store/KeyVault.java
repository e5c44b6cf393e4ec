package org.visavis.store;

import java.util.Optional;

import javax.crypto.SecretKey;

/**
 * Keeps one AES-256 key per person, outside the store's database: destroying the key makes every
 * copy of the person's data unreadable, and changes no event.
 */
public interface KeyVault {

    /**
     * Makes the key, or finds it if it is there.
     *
     * @throws KeyDestroyed if it was destroyed before
     */
    SecretKey create(String keyId);

    /** The key; empty if it was destroyed or never made. */
    Optional<SecretKey> find(String keyId);

    /**
     * Whether the key was destroyed on purpose. A vault that can tell this from a key that is
     * merely lost should: a lost key is a fault, not an erasure.
     */
    default boolean isDestroyed(String keyId) {
        return find(keyId).isEmpty();
    }

    /** Destroys the key for ever, known or not; it can never be made again. */
    void destroy(String keyId);
}
