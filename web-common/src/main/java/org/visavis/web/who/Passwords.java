package org.visavis.web.who;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Passwords of the demonstration's named people: salted SHA-256, compared in constant time. Fast on
 * purpose, because programs send HTTP Basic with each request; real people sign in with their
 * identity provider and have no password here.
 */
public final class Passwords {
    private static final HexFormat HEX = HexFormat.of();
    private static final String OF_NOBODY = "00" + ":" + "00".repeat(32);

    private Passwords() {}

    /** A hash to keep in {@link Account#passwordHash()}: a salt and a digest, in hexadecimal. */
    public static String hash(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return HEX.formatHex(salt) + ":" + HEX.formatHex(digest(salt, password));
    }

    /** Whether this password made that hash. */
    public static boolean matches(String password, String hash) {
        int colon = hash.indexOf(':');
        if (colon < 0) {
            return false;
        }
        byte[] salt = HEX.parseHex(hash, 0, colon);
        byte[] expected = HEX.parseHex(hash, colon + 1, hash.length());
        return MessageDigest.isEqual(expected, digest(salt, password));
    }

    /** Takes as long as a wrong password: an unknown login cannot be told by the time it takes. */
    public static boolean matchesNobody(String password) {
        return matches(password, OF_NOBODY);
    }

    private static byte[] digest(byte[] salt, String password) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
