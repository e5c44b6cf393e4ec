package org.visavis.command.platform;

import com.github.f4b6a3.uuid.UuidCreator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Makes identifiers that tell nothing: new ones, and ones that meet again what was met before. */
public final class Identities {
    private final SecretKey secret;

    public Identities(SecretKey secret) {
        this.secret = secret;
    }

    /** A new identifier, in the order of time (UUID version 7, RFC 9562), kind to indexes. */
    public String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /**
     * The identifier that always belongs to these words, and from which nobody without the secret
     * can tell them (HMAC-SHA-256, cut to a UUID version 8, RFC 9562).
     */
    public String of(String... words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return version8(ByteBuffer.wrap(mac.doFinal())).toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows HmacSHA256", e);
        }
    }

    private static UUID version8(ByteBuffer digest) {
        long high = (digest.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
