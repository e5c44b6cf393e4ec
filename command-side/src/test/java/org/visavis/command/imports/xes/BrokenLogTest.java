package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A log that is none, or that breaks: what was whole is kept, and why it stops is told. */
class BrokenLogTest {

    private static final String WHOLE = "<log>\n" + MadeLog.trace(1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|EMPTY",
                "hello|NOT_XML",
                "%PDF-1.7|NOT_XML",
                "'{\"log\": []}'|NOT_XML",
                "case;activity;time|NOT_XML",
                "<?xml version='1.0' encoding='klingon'?><log/>|NOT_XML",
                "<!DOCTYPE log><log/>|DOCTYPE_REFUSED",
                "<html><body/></html>|NOT_XES",
                "<trace/>|NOT_XES",
                "<Log/>|NOT_XES",
                "<log/><log/>|NOT_WELL_FORMED",
                "<log/>and more|NOT_WELL_FORMED",
                "<log><trace></log><!-- -->|NOT_WELL_FORMED",
                "<log><a b='1' b='2'/></log>|NOT_WELL_FORMED",
                "<log><x:trace/></log>|NOT_WELL_FORMED",
                "<log><string value='&unknown;'/></log>|NOT_WELL_FORMED",
                "<log>&unknown;</log>|NOT_WELL_FORMED",
                "<log><string value='&#0;'/></log>|NOT_WELL_FORMED",
                "<log>|CUT_SHORT",
                "<log><trace><string key='concept:na|CUT_SHORT",
            })
    void why_a_log_cannot_be_read_is_told(String log, LogFault why) {
        assertThat(Reading.of(log).end().why()).isEqualTo(why);
        assertThat(Reading.of(Reading.gzip(log.getBytes(StandardCharsets.UTF_8))).end().why())
                .isEqualTo(why);
    }

    @Test
    void the_root_that_is_not_a_log_is_named() {
        assertThat(Reading.of("<html/>").end().arguments()).containsExactly("html");
    }

    @Test
    void a_nul_among_the_characters_is_told_with_its_line() {
        LogBroken broken = Reading.of(WHOLE + "<string value='a\0b'/></log>").end();
        assertThat(broken.why()).isEqualTo(LogFault.NOT_WELL_FORMED);
        assertThat(broken.line()).isEqualTo(65);
        assertThat(broken.arguments().getFirst()).doesNotContain("ParseError").isNotBlank();
    }

    @Test
    void bytes_that_are_not_of_the_encoding_are_told() {
        String latin = "<trace><string value='é'/></trace></log>";
        Reading read =
                Reading.of(
                        new SequenceInputStream(
                                stream(WHOLE.getBytes(StandardCharsets.UTF_8)),
                                stream(latin.getBytes(StandardCharsets.ISO_8859_1))),
                        ReadingLimits.USUAL);
        assertThat(read.traces()).hasSize(1);
        assertThat(read.end().why()).isEqualTo(LogFault.CHARACTERS_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE log [<!ENTITY a 'x'>]><log><string value='&a;'/></log>",
                "<!DOCTYPE log [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><log>&a;</log>",
                "<!DOCTYPE log SYSTEM 'http://127.0.0.1:1/log.dtd'><log/>",
                "<!DOCTYPE log [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p'> %p;]><log/>",
                "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY c '&b;&b;'>]>"
                        + "<log>&c;</log>"
            })
    void a_document_type_is_refused_whatever_it_declares(String log) {
        assertThat(Reading.of(log).end().why()).isEqualTo(LogFault.DOCTYPE_REFUSED);
    }

    @Test
    void garbage_that_says_it_is_packed_is_told() {
        byte[] packed = Reading.gzip(WHOLE.getBytes(StandardCharsets.UTF_8));
        byte[] header = Arrays.copyOf(packed, 300);
        Arrays.fill(header, 10, 300, (byte) 0xff);
        assertThat(Reading.of(header).end().why()).isEqualTo(LogFault.GZIP_BROKEN);
        assertThat(
                        Reading.of(new byte[] {0x1f, (byte) 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9})
                                .end()
                                .why())
                .isEqualTo(LogFault.GZIP_BROKEN);
        assertThat(Reading.of(new byte[] {0x1f, (byte) 0x8b}).end().why())
                .isEqualTo(LogFault.CUT_SHORT);
    }

    @Test
    void a_checksum_that_does_not_match_is_told_after_the_traces() {
        byte[] packed = Reading.gzip((WHOLE + "</log>").getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 8] ^= 1;
        Reading log = Reading.of(packed);
        assertThat(log.traces()).hasSize(1);
        assertThat(log.end().why()).isEqualTo(LogFault.GZIP_BROKEN);
    }

    @Test
    void a_file_that_cannot_be_read_to_its_end_is_told() {
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk gone");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return read();
                    }
                };
        InputStream start = stream(WHOLE.getBytes(StandardCharsets.UTF_8));
        Reading log = Reading.of(new SequenceInputStream(start, failing), ReadingLimits.USUAL);
        assertThat(log.traces()).hasSize(1);
        assertThat(log.end().why()).isEqualTo(LogFault.INPUT_FAILED);
    }

    @Test
    void a_broken_log_stays_broken() throws Exception {
        byte[] log = (WHOLE + "<trace><oops</log>").getBytes(StandardCharsets.UTF_8);
        try (XesReader reader = XesReader.open(stream(log), ReadingLimits.USUAL)) {
            assertThat(reader.next()).isPresent();
            LogBroken first = catchThrowableOfType(LogBroken.class, reader::next);
            assertThat(first.line()).isEqualTo(65);
            assertThat(catchThrowableOfType(LogBroken.class, reader::next)).isSameAs(first);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void the_codes_of_all_reasons_are_stable() {
        assertThat(LogFault.values())
                .extracting(LogFault::code)
                .containsExactly(
                        "empty",
                        "not-xml",
                        "not-xes",
                        "doctype-refused",
                        "cut-short",
                        "gzip-broken",
                        "not-well-formed",
                        "characters-broken",
                        "too-large",
                        "packed-too-tightly",
                        "piece-too-long",
                        "too-deep",
                        "too-many-names",
                        "input-failed");
        assertThat(TraceFault.values())
                .extracting(TraceFault::code)
                .containsExactly(
                        "reference-missing",
                        "opening-unknown",
                        "nobody-named",
                        "date-unreadable",
                        "event-without-time",
                        "event-without-activity",
                        "event-without-resource",
                        "told-twice",
                        "value-too-long",
                        "too-many-events",
                        "trace-too-large");
    }
}
