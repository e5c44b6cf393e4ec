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

    /** Destroys the key for ever, known or not; it can never be made again. */
    void destroy(String keyId);
}
