package org.visavis.store.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public Ed25519 key as it is told to verifiers, the {@code vkey} of C2SP's signed-note: name, id
 * in hexadecimal, and in Base64 a byte 1 and the key, joined by {@code +}.
 */
public record NoteKey(String text) {
    static final int ID_BYTES = 4;

    /** The name of every key of ours; what tells them apart is the id. */
    static final String NAME = "visavis";

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** The way this key is told. */
    static NoteKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        var told = new ByteArrayOutputStream();
        told.write(ED25519);
        told.write(encoded, encoded.length - KEY_BYTES, KEY_BYTES);
        return new NoteKey(
                NAME
                        + "+"
                        + HexFormat.of().formatHex(id(told.toByteArray()))
                        + "+"
                        + Base64.getEncoder().encodeToString(told.toByteArray()));
    }

    /** The first bytes of the hash over name and key, in hexadecimal. */
    public String id() {
        return text.split("\\+", 3)[1];
    }

    /** A signature of this key's, as notes carry it. */
    SignedNote.Signature signature(byte[] bytes) {
        var blob = new ByteArrayOutputStream();
        blob.writeBytes(HexFormat.of().parseHex(id()));
        blob.writeBytes(bytes);
        return new SignedNote.Signature(
                NAME, Base64.getEncoder().encodeToString(blob.toByteArray()));
    }

    /** Whether one of the note's signatures is by this key. */
    public boolean signed(SignedNote note) {
        return note.signatures().stream().anyMatch(one -> isBy(one, note.text()));
    }

    private boolean isBy(SignedNote.Signature signature, String text) {
        try {
            if (!Arrays.equals(signature.keyId(), HexFormat.of().parseHex(id()))) {
                return false;
            }
            var verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key());
            verifying.update(text.getBytes(StandardCharsets.UTF_8));
            return verifying.verify(signature.bytes());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] told = Base64.getDecoder().decode(text.split("\\+", 3)[2]);
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(X509_PREFIX);
        encoded.write(told, 1, told.length - 1);
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
    }

    private static byte[] id(byte[] told) {
        var digest = Sha256.begin();
        digest.update((NAME + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(told), ID_BYTES);
    }
}
