package org.visavis.store;

import org.visavis.store.keys.KeyFile;
import org.visavis.store.keys.MasterKey;
import org.visavis.store.read.LeastRecent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.crypto.SecretKey;

/**
 * A key vault in a folder: one wrapped key a file, synced before it is used. A destroyed key leaves
 * a tombstone. The folder is outside the store's database cluster and has its own short-lived
 * backups.
 */
public final class FileKeyVault implements KeyVault {
    private static final int KEPT_KEYS = 2_000;
    private static final String MASTER = "master.key";

    private final Path folder;
    private final SecretKey master;
    private final LeastRecent<String, SecretKey> known = new LeastRecent<>(KEPT_KEYS);

    /** A vault in this folder, with a master key of its own, made on the first start. */
    public FileKeyVault(Path folder) {
        this(folder, masterIn(folder));
    }

    /**
     * A vault in this folder under a master secret that is kept elsewhere.
     *
     * @param masterSecret 32 random bytes or more
     */
    public FileKeyVault(Path folder, byte[] masterSecret) {
        this(folder, MasterKey.from(masterSecret));
    }

    private FileKeyVault(Path folder, SecretKey master) {
        this.folder = folder;
        this.master = master;
    }

    private static SecretKey masterIn(Path folder) {
        try {
            return MasterKey.in(folder.resolve(MASTER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SecretKey create(String keyId) {
        var file = KeyFile.of(folder, keyId);
        try {
            if (!file.isThere()) {
                file.create(master);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return find(keyId).orElseThrow(() -> new KeyDestroyed(keyId));
    }

    /** The file is asked each time, since another process may have destroyed the key. */
    @Override
    public Optional<SecretKey> find(String keyId) {
        var file = KeyFile.of(folder, keyId);
        if (!file.isThere()) {
            known.remove(keyId);
            return Optional.empty();
        }
        var key = known.get(keyId);
        if (key.isEmpty()) {
            try {
                key = file.read(master);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            key.ifPresent(read -> known.put(keyId, read));
        }
        return key;
    }

    @Override
    public boolean isDestroyed(String keyId) {
        return KeyFile.of(folder, keyId).isDestroyed();
    }

    @Override
    public void destroy(String keyId) {
        known.remove(keyId);
        try {
            KeyFile.of(folder, keyId).destroy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
