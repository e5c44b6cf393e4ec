package org.visavis.store.files;

import org.visavis.store.CorruptSeal;
import org.visavis.store.seal.Cipher256;

import java.nio.charset.StandardCharsets;

import javax.crypto.SecretKey;

/**
 * Seals and opens the pieces of one file. A piece opens only as what it was: that piece of that
 * file, and the last one only as the last, so that nothing can be swapped or cut off unnoticed.
 *
 * @param file its id
 * @param key of the person whom it is about
 */
record Pieces(String file, SecretKey key) {
    /** How many bytes a piece holds; the last one may hold fewer. */
    static final int LENGTH = 1 << 18;

    byte[] seal(int number, boolean last, byte[] clear) {
        return Cipher256.sealBytes(key, clear, place(number, last));
    }

    /**
     * @throws CorruptSeal if it was damaged or moved, or the file was cut
     */
    byte[] open(int number, boolean last, byte[] sealed) {
        try {
            return Cipher256.openBytes(key, sealed, place(number, last));
        } catch (IllegalArgumentException e) {
            throw new CorruptSeal("file " + file + " piece " + number, e);
        }
    }

    private byte[] place(int number, boolean last) {
        return (file + "/" + number + (last ? "/last" : "/more")).getBytes(StandardCharsets.UTF_8);
    }
}
