package org.visavis.standalone.town;

import org.visavis.store.CommandKey;
import org.visavis.store.Header;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * One command of the foundation.
 *
 * @param name from which its idempotency key is made
 */
record Step(String name, Object command, Doer by, List<String> claims) {
    private static final String APPLICATION = "town";

    Header header() {
        return new Header(
                by.identifier(), by.role().name(), by.organisation(), null, APPLICATION, null);
    }

    CommandKey key() {
        return new CommandKey(TownId.of("command/" + name), sha256(name));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
