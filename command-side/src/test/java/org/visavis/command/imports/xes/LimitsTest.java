package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** A log may be as large as it is honest; what never ends is stopped. */
class LimitsTest {

    private static final ReadingLimits SMALL =
            new ReadingLimits(2 << 20, 500, 40_000, 100_000, 50, 20, 200, 10, 1_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'<log><string key=\"concept:name\" value=\"'|x|PIECE_TOO_LONG",
                "'<log><!-- '|x|PIECE_TOO_LONG",
                "'<log><![CDATA['|x|PIECE_TOO_LONG",
                "'<log '|x|NOT_XML",
                "'<log><?tool '|x|PIECE_TOO_LONG",
                "'<!DOCTYPE log ['|'<!ENTITY a \"x\">'|PIECE_TOO_LONG",
                "'<'|x|NOT_XML",
                "'<log>'|'<a>'|TOO_DEEP",
                "'<log><trace>'|'<event></event>'|TOO_LARGE",
                "'<log>'|'<a/>'|TOO_LARGE",
                "'<log>'|' '|TOO_LARGE"
            })
    void an_endless_log_is_stopped(String beginning, String again, LogFault why) {
        InputStream endless = MadeLog.endless(beginning, again);
        assertThat(Reading.of(endless, SMALL).end().why()).isEqualTo(why);
    }

    @Test
    void endless_new_names_are_stopped() {
        InputStream log =
                MadeLog.of(
                        Stream.concat(
                                Stream.of("<log>"),
                                IntStream.iterate(0, i -> i + 1).mapToObj("<n%d/>"::formatted)));
        assertThat(Reading.of(log, SMALL).end().why()).isEqualTo(LogFault.TOO_MANY_NAMES);
    }

    @Test
    void a_bomb_is_stopped_by_its_ratio_before_it_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("<log>".getBytes(StandardCharsets.UTF_8));
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabytes = 0; megabytes < 100; megabytes++) {
                out.write(blank);
            }
            out.write("</log>".getBytes(StandardCharsets.UTF_8));
        }
        LogBroken stopped = Reading.of(packed.toByteArray()).end();
        assertThat(stopped.why()).isEqualTo(LogFault.PACKED_TOO_TIGHTLY);
        assertThat(stopped.arguments()).containsExactly("500");
    }

    @Test
    void a_tightly_packed_log_of_alike_cases_is_no_bomb() throws IOException {
        byte[] packed;
        try (InputStream log = MadeLog.ofCases(12_000)) {
            packed = Reading.gzip(log.readAllBytes());
        }
        assertThat(Reading.of(packed).traces()).hasSize(12_000);
    }

    @Test
    void a_trace_of_too_many_events_is_passed_over_and_the_rest_goes_on() {
        String many = event("a").repeat(51);
        Reading log = small("<log>" + trace(many) + trace(event("b").repeat(50)) + "</log>");
        UnreadableTrace refused = log.unreadable().getFirst();
        assertThat(refused.why()).isEqualTo(TraceFault.TOO_MANY_EVENTS);
        assertThat(refused.reference()).isEqualTo("r");
        assertThat(refused.arguments()).containsExactly("50");
        assertThat(log.traces()).hasSize(1);
    }

    @Test
    void a_trace_too_large_is_passed_over_and_the_rest_goes_on() {
        String heavy = ("<event>" + "<x/>".repeat(2_000) + event("a").substring(7)).repeat(20);
        Reading log = small("<log>" + trace(heavy) + trace(event("b")) + "</log>");
        assertThat(log.unreadable().getFirst().why()).isEqualTo(TraceFault.TRACE_TOO_LARGE);
        assertThat(log.traces()).hasSize(1);
    }

    @Test
    void a_value_too_long_makes_its_trace_unreadable() {
        Reading log =
                small(
                        "<log>\n"
                                + trace(event("a".repeat(201)))
                                + trace(event("a").replace("Zoé", "Z".repeat(21)))
                                + trace(event("a".repeat(200)).replace("Zoé", "Z".repeat(20)))
                                + "</log>");
        assertThat(log.unreadable())
                .extracting(UnreadableTrace::why)
                .containsOnly(TraceFault.VALUE_TOO_LONG);
        assertThat(log.unreadable().getFirst().arguments()).containsExactly("concept:name", "200");
        assertThat(log.unreadable().getLast().arguments()).containsExactly("org:resource", "20");
        assertThat(log.traces()).hasSize(1);
    }

    private static Reading small(String log) {
        return Reading.of(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), SMALL);
    }

    private static String trace(String events) {
        return "<trace>" + events + "<string key=\"concept:name\" value=\"r\"/></trace>";
    }

    private static String event(String activity) {
        return """
        <event><string key="concept:name" value="%s"/><string key="org:resource" value="Zoé"/>\
        <date key="time:timestamp" value="2024-01-08T09:00:00Z"/></event>\
        """
                .formatted(activity);
    }
}
