package org.visavis.command.inbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Names that stand for addresses and mails without telling them: whoever has not the secret can
 * neither read one nor find out whom it stands for (the first 128 bits of an HMAC-SHA-256).
 */
public final class Marks {
    private static final int LENGTH = 32;

    private final SecretKey secret;

    /**
     * @param secret no other use is made of it
     */
    public Marks(SecretKey secret) {
        this.secret = secret;
    }

    /** Stands for an address, however it is spelt. */
    String ofAddress(String address) {
        return mark("address", address.strip().toLowerCase(Locale.ROOT), new byte[0]);
    }

    /**
     * Stands for a mail: the same for the same mail, however often it is read and wherever it was
     * delivered; another for one that only says to be the same.
     */
    String ofMail(byte[] mail) {
        byte[] body = Arrays.copyOfRange(mail, Limits.headers(mail), mail.length);
        return mark("mail", Headers.of(mail).told(), withoutSpaces(body));
    }

    private static byte[] withoutSpaces(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int count = 0;
        for (byte one : bytes) {
            if (one > ' ' || one < 0) {
                kept[count++] = one;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private String mark(String kind, String text, byte[] more) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update((kind + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(more)).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows HmacSHA256", e);
        }
    }
}
