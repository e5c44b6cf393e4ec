package org.visavis.store.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;

/**
 * An event as the exact bytes that were hashed.
 *
 * @param micros when it was recorded, in microseconds since 1970-01-01T00:00:00Z
 * @param header as it was kept, never decoded
 * @param payload as it was kept: personal words in it are sealed
 * @param hash as it was kept
 */
@SuppressWarnings("ArrayRecordComponent") // read, hashed and written; never compared
record EventRow(
        long position,
        String stream,
        long version,
        long micros,
        String type,
        String revision,
        byte[] header,
        byte[] payload,
        byte[] hash) {

    /** What has to be selected from {@code store.event e} to read one. */
    static final String COLUMNS =
            "e.position, e.stream, e.version,"
                    + " (extract(epoch from e.recorded_at) * 1000000)::bigint,"
                    + " e.type, e.revision, e.header, e.payload, e.hash";

    private static final byte[] TAG = "visavis-1".getBytes(StandardCharsets.UTF_8);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static EventRow read(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8),
                row.getBytes(9));
    }

    /**
     * The hash that follows from its bytes, as {@code store.append} computes it.
     *
     * @param previous that of the event before it in its stream, empty for the first
     */
    byte[] hashAfter(byte[] previous) {
        var digest = Sha256.begin();
        part(digest, TAG);
        number(digest, position);
        part(digest, stream.getBytes(StandardCharsets.UTF_8));
        number(digest, version);
        part(digest, type.getBytes(StandardCharsets.UTF_8));
        part(digest, revision.getBytes(StandardCharsets.UTF_8));
        number(digest, micros);
        part(digest, header);
        part(digest, payload);
        part(digest, previous);
        return digest.digest();
    }

    /** All of it in one line, for verifiers. */
    String line() {
        return String.join(
                " ",
                "event",
                Long.toString(position),
                text(stream),
                Long.toString(version),
                Long.toString(micros),
                text(type),
                text(revision),
                bytes(header),
                bytes(payload),
                bytes(hash));
    }

    /** What may be told where the event itself may not be read. */
    String withheldLine() {
        return String.join(
                " ",
                "withheld",
                Long.toString(position),
                text(stream),
                Long.toString(version),
                bytes(hash));
    }

    static String text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In Base64 for addresses, without padding; a hyphen where there are none. */
    static String bytes(byte[] bytes) {
        return bytes.length == 0 ? "-" : BASE64.encodeToString(bytes);
    }

    private static void part(MessageDigest digest, byte[] bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >> shift));
        }
        digest.update(bytes);
    }

    private static void number(MessageDigest digest, long number) {
        part(digest, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
