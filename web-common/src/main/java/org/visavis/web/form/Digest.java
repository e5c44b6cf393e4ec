package org.visavis.web.form;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What makes two requests the same: method, path and fields in the order of their names. */
final class Digest {
    private Digest() {}

    static String of(String method, String path, JsonNode body) {
        StringBuilder canonical = new StringBuilder();
        canonical.append(method).append(' ').append(path).append('\n');
        write(body, canonical);
        return HexFormat.of()
                .formatHex(sha256().digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(JsonNode node, StringBuilder canonical) {
        if (node.isObject()) {
            canonical.append('{');
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            sorted.forEach(
                    (name, value) -> {
                        text(name, canonical);
                        write(value, canonical);
                    });
            canonical.append('}');
        } else if (node.isArray()) {
            canonical.append('[');
            node.forEach(element -> write(element, canonical));
            canonical.append(']');
        } else if (node.isString()) {
            text(node.stringValue(), canonical);
        } else {
            canonical.append(node).append(';');
        }
    }

    /** Its length goes first, so that no text can pass for two. */
    private static void text(String text, StringBuilder canonical) {
        canonical.append('"').append(text.length()).append(':').append(text);
    }
}
