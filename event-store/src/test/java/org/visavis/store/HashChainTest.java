package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;
import org.visavis.store.read.Sql;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The hash of the append, computed a second time from its description alone. */
class HashChainTest {
    private static final String SELECT =
            "select position, stream, version, type, revision, recorded_at, header, payload, hash"
                    + " from store.event order by position";

    @Test
    void every_hash_follows_from_the_event_and_the_one_before_it_in_its_stream() {
        try (var store = TestStore.create(HashChainTest.class);
                var appender = new Appender(store.plainCommand(), () -> {})) {
            appender.append(request("été", "one", "two"));
            appender.append(request("b", "three"));
            appender.append(request("été", "four"));

            var previous = new HashMap<String, byte[]>();
            var checked =
                    new Sql(store.query)
                            .list(
                                    SELECT,
                                    row -> {
                                        var expected =
                                                hash(
                                                        row.getLong(1),
                                                        row.getString(2),
                                                        row.getLong(3),
                                                        row.getString(4),
                                                        row.getString(5),
                                                        row.getObject(6, OffsetDateTime.class)
                                                                .toInstant(),
                                                        row.getBytes(7),
                                                        row.getBytes(8),
                                                        previous.getOrDefault(
                                                                row.getString(2), new byte[0]));
                                        assertThat(row.getBytes(9)).isEqualTo(expected);
                                        previous.put(row.getString(2), expected);
                                        return expected;
                                    });
            assertThat(checked).hasSize(4);
        }
    }

    /** For the documentation: whoever writes a verifier can start from this. */
    @Test
    void the_published_test_vector_holds() {
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        hash(
                                                1,
                                                "dossier-1",
                                                1,
                                                "Opened",
                                                "1",
                                                Instant.parse("2026-01-02T03:04:05.678901Z"),
                                                "{\"actor\":\"a\"}".getBytes(UTF_8),
                                                "{\"title\":\"é\"}".getBytes(UTF_8),
                                                new byte[0])))
                .isEqualTo(VECTOR);
    }

    private static final String VECTOR =
            "e18e2136f0613b8d98568e61045f39a3c795f132ac4af440cfefc5f74d00ea11";

    private static byte[] hash(
            long position,
            String stream,
            long version,
            String type,
            String revision,
            Instant recordedAt,
            byte[] header,
            byte[] payload,
            byte[] previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            part(out, "visavis-1".getBytes(UTF_8));
            number(out, position);
            part(out, stream.getBytes(UTF_8));
            number(out, version);
            part(out, type.getBytes(UTF_8));
            part(out, revision.getBytes(UTF_8));
            number(out, ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
            part(out, header);
            part(out, payload);
            part(out, previous);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void number(DataOutputStream out, long number) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(number);
    }

    private static AppendRequest request(String stream, String... texts) {
        var events =
                List.of(texts).stream()
                        .map(
                                text ->
                                        new EncodedEvent(
                                                UUID.randomUUID(),
                                                "Said",
                                                "1",
                                                text.getBytes(UTF_8)))
                        .toList();
        return new AppendRequest(
                stream, null, null, "{\"actor\":\"a\"}".getBytes(UTF_8), List.of(), events);
    }
}
