package org.visavis.web.problem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts what waits in the database for a moment (AES-256-GCM). Two processes that share sessions
 * share this key, as a bean of this type; without one, a key is made at each start.
 */
public final class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** Seals with this AES key. */
    public Seal(SecretKey key) {
        this.key = key;
    }

    /** A seal that ends with this process. */
    public static Seal ofThisProcess() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            return new Seal(generator.generateKey());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Encrypts; what it is bound to must be named again to open it. */
    public byte[] close(byte[] clear, String bound) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(clear);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Decrypts; empty when it was bound to something else, or sealed with another key. */
    public Optional<byte[]> open(byte[] sealed, String bound) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, bound);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException foreign) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
