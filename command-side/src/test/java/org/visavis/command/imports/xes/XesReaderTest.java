package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What is read in the many ways in which a log may be written. */
class XesReaderTest {

    private static final String EVENT =
            """
            <event><string key="concept:name" value="Visite"/>\
            <string key="org:resource" value="Zoé"/>\
            <date key="time:timestamp" value="2024-01-08T09:00:00Z"/></event>\
            """;

    private static final String TRACE =
            "<trace><string key=\"concept:name\" value=\"été-1\"/>" + EVENT + "</trace>";

    @Test
    void a_log_without_traces_is_whole_and_empty() {
        Reading log = Reading.of("<log xes.version='1.0'/>");
        assertThat(log.broken()).isNull();
        assertThat(log.items()).isEmpty();
        assertThat(log.name()).isEmpty();
    }

    @Test
    void packed_or_not_is_told_by_the_content() {
        byte[] plain = Reading.resource("thirty-cases.xes");
        assertThat(Reading.of(Reading.gzip(plain))).isEqualTo(Reading.of(plain));
    }

    @Test
    void a_log_packed_in_several_members_is_read_to_its_end() throws Exception {
        var packed = new ByteArrayOutputStream();
        packed.write(
                Reading.gzip(
                        "<log><trace><string key=\"concept:name\""
                                .getBytes(StandardCharsets.UTF_8)));
        packed.write(
                Reading.gzip(
                        (" value=\"a\"/>" + EVENT + "</trace></log>")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(Reading.of(packed.toByteArray()).only().reference()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void the_declared_encoding_is_followed(String encoding) {
        String log =
                "<?xml version='1.0' encoding='%s'?>\n<log>%s</log>"
                        .formatted(encoding.equals("UTF-16LE") ? "UTF-16" : encoding, TRACE);
        Trace trace = Reading.of(log.getBytes(Charset.forName(encoding))).only();
        assertThat(trace.reference()).isEqualTo("été-1");
        assertThat(trace.events().getFirst().resource()).isEqualTo("Zoé");
    }

    @Test
    void a_byte_order_mark_is_no_matter() {
        String log = "\uFEFF<?xml version='1.0' encoding='UTF-8'?><log>" + TRACE + "</log>";
        assertThat(Reading.of(log.getBytes(StandardCharsets.UTF_8)).only().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<log>%s</log>",
                "<log xmlns='http://www.xes-standard.org/'>%s</log>",
                "<log xmlns='urn:another'>%s</log>",
                "<?xml version='1.1'?><log>%s</log>",
                "<!-- by hand --><?tool x?><log>%s</log><!-- end -->"
            })
    void a_log_with_any_namespace_or_none_is_read(String log) {
        assertThat(Reading.of(log.formatted(TRACE)).only().reference()).isEqualTo("été-1");
    }

    @Test
    void a_log_with_a_prefix_is_read() {
        String prefixed = TRACE.replace("<", "<x:").replace("<x:/", "</x:");
        String log = "<x:log xmlns:x='http://www.xes-standard.org/'>" + prefixed + "</x:log>";
        assertThat(Reading.of(log).only().events()).hasSize(1);
    }

    @Test
    void what_is_in_a_foreign_namespace_is_passed_over() {
        Trace trace =
                Reading.of(
                                """
                                <log xmlns:f="urn:foreign">
                                <f:trace/>
                                <trace>
                                <string f:key="concept:name" key="concept:name" f:value="no" value="yes"/>
                                <f:event/>
                                %s
                                </trace>
                                </log>
                                """
                                        .formatted(EVENT))
                        .only();
        assertThat(trace.reference()).isEqualTo("yes");
        assertThat(trace.events()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_counted_whatever_ends_them(String end) {
        String log = String.join(end, "<log>", "", "<!-- ", " -->", TRACE, "</log>");
        assertThat(Reading.of(log).only().line()).isEqualTo(5);
    }

    @Test
    void lines_are_counted_right_over_a_long_log() {
        StringBuilder log = new StringBuilder("<log>\r\n");
        for (int i = 0; i < 5_000; i++) {
            log.append(TRACE.replace("><", ">\r\n" + " ".repeat(i % 13) + "<")).append("\r\n");
        }
        Reading read = Reading.of(log.append("</log>").toString());
        int linesOfTrace = TRACE.split("><", -1).length;
        for (int i = 0; i < 5_000; i++) {
            assertThat(read.items().get(i).line()).isEqualTo(2 + i * linesOfTrace);
        }
    }

    @Test
    void a_hundred_thousand_entities_are_no_reason_to_stop() {
        String log = "<log>" + "&amp;&#233;".repeat(100_001) + TRACE + "</log>";
        assertThat(Reading.of(log).only().reference()).isEqualTo("été-1");
    }

    @Test
    void a_key_told_twice_with_the_same_value_is_no_contradiction() {
        String twice = "<string key=\"responsible\" value=\"Zoé\"/>".repeat(2);
        Trace trace = Reading.ofTraces(TRACE.replace("<event>", twice + "<event>")).only();
        assertThat(trace.responsible()).isEqualTo("Zoé");
    }

    @Test
    void of_several_flaws_the_first_in_the_log_is_told() {
        Reading log =
                Reading.ofTraces(
                        """
                        <trace>
                        <date key="deadline" value="soon"/>
                        <event/>
                        <date key="startdate" value="then"/>
                        <string key="concept:name" value="r"/>
                        </trace>\
                        """);
        UnreadableTrace unreadable = log.unreadable().getFirst();
        assertThat(unreadable.reference()).isEqualTo("r");
        assertThat(unreadable.line()).isEqualTo(3);
        assertThat(unreadable.arguments()).containsExactly("deadline", "soon");
    }

    @Test
    void after_a_trace_that_cannot_be_read_the_rest_goes_on() {
        Reading log = Reading.ofTraces("<trace/>", TRACE, "<trace><event/></trace>", TRACE);
        assertThat(log.items())
                .extracting(item -> item instanceof Trace)
                .containsExactly(false, true, false, true);
    }
}
