package org.visavis.store.keys;

import org.visavis.store.KeyVault;
import org.visavis.store.read.LeastRecent;

import java.util.Optional;

import javax.crypto.SecretKey;

/**
 * Looks a key up once, and then knows it: for work that is soon done, and that hears of whoever is
 * forgotten meanwhile.
 */
public final class RememberedKeys implements KeyVault {
    private static final int KEPT = 1_000;

    private final KeyVault vault;
    private final LeastRecent<String, SecretKey> known = new LeastRecent<>(KEPT);

    /** Remembers what this vault says. */
    public RememberedKeys(KeyVault vault) {
        this.vault = vault;
    }

    @Override
    public SecretKey create(String keyId) {
        return vault.create(keyId);
    }

    @Override
    public Optional<SecretKey> find(String keyId) {
        var key = known.get(keyId);
        if (key.isEmpty()) {
            key = vault.find(keyId);
            key.ifPresent(found -> known.put(keyId, found));
        }
        return key;
    }

    @Override
    public boolean isDestroyed(String keyId) {
        return vault.isDestroyed(keyId);
    }

    @Override
    public void destroy(String keyId) {
        known.remove(keyId);
        vault.destroy(keyId);
    }
}
