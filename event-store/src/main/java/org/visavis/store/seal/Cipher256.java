package org.visavis.store.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: a random 12-byte nonce, the ciphertext and its 16-byte tag; as text, base64url. */
public final class Cipher256 {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** To look one up takes as long as to seal with it. */
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Cipher256::lookUp);

    private Cipher256() {}

    /** Seals the bytes under the key, bound to the associated data. */
    public static String seal(SecretKey key, byte[] clear, byte[] associatedData) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealBytes(key, clear, associatedData));
    }

    /** The same as bytes: the nonce, the ciphertext and its tag. */
    public static byte[] sealBytes(SecretKey key, byte[] clear, byte[] associatedData) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, associatedData);
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(clear.length));
            cipher.doFinal(clear, 0, clear.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalArgumentException if it was damaged, moved or sealed under another key
     */
    public static byte[] open(SecretKey key, String sealed, byte[] associatedData) {
        return openBytes(key, Base64.getUrlDecoder().decode(sealed), associatedData);
    }

    /**
     * Opens what {@link #sealBytes} made.
     *
     * @throws IllegalArgumentException if it was damaged, moved or sealed under another key
     */
    public static byte[] openBytes(SecretKey key, byte[] sealed, byte[] associatedData) {
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, associatedData)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This does not open", e);
        }
    }

    private static Cipher lookUp() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] associatedData)
            throws GeneralSecurityException {
        var cipher = CIPHER.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associatedData);
        return cipher;
    }
}
