package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A log cut anywhere gives every trace that is whole before the cut, and then says so. */
class TruncationTest {

    private static final int CASES = 15;

    private final byte[] plain = made();

    @Test
    void a_plain_log_cut_anywhere_gives_the_whole_traces_before_the_cut() {
        for (int cut = 6; cut < plain.length - 1; cut += 37) {
            byte[] part = Arrays.copyOf(plain, cut);
            assertWholeTraces(Reading.of(part), part);
        }
    }

    @Test
    void a_packed_log_cut_anywhere_gives_the_whole_traces_that_can_be_unpacked() {
        byte[] packed = Reading.gzip(plain);
        for (int cut = 200; cut < packed.length - 8; cut += 7) {
            byte[] part = Arrays.copyOf(packed, cut);
            assertWholeTraces(Reading.of(part), unpackable(part));
        }
    }

    private static void assertWholeTraces(Reading log, byte[] text) {
        String before = new String(text, StandardCharsets.UTF_8);
        assertThat(log.end().why()).isEqualTo(LogFault.CUT_SHORT);
        assertThat(log.unreadable()).isEmpty();
        assertThat(log.traces()).hasSize(before.split("</trace>", -1).length - 1);
        assertThat(log.end().line()).isBetween(1, before.split("\n", -1).length);
    }

    private static byte[] made() {
        StringBuilder log = new StringBuilder("<log>\n");
        for (int i = 0; i < CASES; i++) {
            log.append(MadeLog.trace(i));
        }
        return log.append("</log>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unpackable(byte[] part) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(part))) {
            for (int next = unpacked.read(); next >= 0; next = unpacked.read()) {
                text.write(next);
            }
        } catch (IOException cut) {
            return text.toByteArray();
        }
        throw new AssertionError("Expected a cut log");
    }
}
