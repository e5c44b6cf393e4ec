package org.visavis.store.keys;

import org.visavis.store.seal.Cipher256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One person's key on disk, wrapped, under a name that is a digest of the key's id: an id may hold
 * what a file name may not. Beside it, once it is destroyed, its tombstone for ever.
 */
public final class KeyFile {
    private static final int KEY_BYTES = 32;

    private final byte[] keyId;
    private final Path key;
    private final Path tombstone;

    private KeyFile(byte[] keyId, Path key, Path tombstone) {
        this.keyId = keyId;
        this.key = key;
        this.tombstone = tombstone;
    }

    /** The file of this key below the vault's folder. */
    public static KeyFile of(Path folder, String keyId) {
        var id = keyId.getBytes(StandardCharsets.UTF_8);
        var name = HexFormat.of().formatHex(sha256(id));
        var shard = folder.resolve(name.substring(0, 2)).resolve(name.substring(2, 4));
        return new KeyFile(id, shard.resolve(name + ".key"), shard.resolve(name + ".destroyed"));
    }

    /** Whether the key can be used. */
    public boolean isThere() {
        return Files.exists(key) && !isDestroyed();
    }

    /** Whether its tombstone stands here. */
    public boolean isDestroyed() {
        return Files.exists(tombstone);
    }

    /** Makes a random key, unless there is one or it was destroyed. */
    public void create(SecretKey master) throws IOException {
        if (isDestroyed()) {
            return;
        }
        var secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        DurableFile.create(
                key, Cipher256.seal(master, secret, keyId).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Unwraps the key; empty if it is not there.
     *
     * @throws IllegalArgumentException if the file is damaged or the master key another one
     */
    public Optional<SecretKey> read(SecretKey master) throws IOException {
        try {
            var wrapped = Files.readString(key, StandardCharsets.US_ASCII);
            return Optional.of(new SecretKeySpec(Cipher256.open(master, wrapped, keyId), "AES"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Destroys the key: the tombstone first, so that no crash can leave the key usable. */
    public void destroy() throws IOException {
        DurableFile.create(tombstone, Instant.now().toString().getBytes(StandardCharsets.US_ASCII));
        DurableFile.delete(key);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
