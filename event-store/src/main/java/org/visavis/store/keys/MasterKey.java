package org.visavis.store.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The key that wraps all others, and the file that holds it unless it is given from outside. */
public final class MasterKey {
    private static final int KEY_BYTES = 32;
    private static final byte[] PURPOSE =
            "visavis person key wrapping 1".getBytes(StandardCharsets.US_ASCII);

    private MasterKey() {}

    /**
     * The wrapping key from this file, which is made on the first start, readable by its owner
     * only.
     */
    public static SecretKey in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var secret = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(secret);
            DurableFile.create(file, Base64.getEncoder().encode(secret));
        }
        return from(Base64.getDecoder().decode(Files.readAllBytes(file)));
    }

    /**
     * The wrapping key from a secret.
     *
     * @throws IllegalArgumentException if the secret is shorter than 32 bytes
     */
    public static SecretKey from(byte[] secret) {
        if (secret.length < KEY_BYTES) {
            throw new IllegalArgumentException("A master key has 32 bytes or more");
        }
        try {
            var derived =
                    HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(PURPOSE, KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is not available", e);
        }
    }
}
