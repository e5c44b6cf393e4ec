package org.visavis.store.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value stands. The seal is bound to it: a value moved to another person, stream,
 * version, event or field does not open.
 *
 * @param stream the stream
 * @param version the event's version in the stream
 * @param type the wire name
 * @param revision the revision
 */
public record Place(String stream, long version, String type, String revision) {

    /**
     * The associated data of a value: key id, stream, version, wire name, revision and field path,
     * each preceded by its length in bytes as a 4-byte big-endian integer, texts in UTF-8, the
     * version as an 8-byte big-endian integer.
     */
    byte[] associatedData(String keyId, String path) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            text(out, keyId);
            text(out, stream);
            out.writeInt(Long.BYTES);
            out.writeLong(version);
            text(out, type);
            text(out, revision);
            text(out, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String describe(String path) {
        return stream + " version " + version + " " + path;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
