package org.visavis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

@OverHttp
class SubmissionTest {
    private static final String GOOD = "{\"bread\":\"pain\",\"flour\":\"RYE\",\"loaves\":3}";

    @LocalServerPort int port;
    private Visitor claire;

    @BeforeEach
    void atTheCounter() {
        claire = Visitor.program(port, "claire");
    }

    @Test
    void an_order_as_json_is_created_with_its_version_and_position() {
        HttpResponse<String> answer = claire.post("/orders", GOOD);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/orders/");
        assertThat(answer.body())
                .contains("\"version\":3", "\"seen\":1807")
                .doesNotContain("dossier");
    }

    @Test
    void a_form_of_a_program_is_answered_as_json_is() {
        HttpResponse<String> answer =
                claire.submit("/orders", Map.of("bread", "pain", "flour", "RYE", "loaves", "3"));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void spacing_and_order_do_not_change_the_digest_but_a_value_does() {
        String same = "{ \"loaves\" : 3, \"flour\":\"RYE\",\n \"bread\":\"pain\" }";
        String other = GOOD.replace("3", "4");

        String first = location(claire.post("/orders", GOOD));
        assertThat(location(claire.post("/orders", same))).isEqualTo(first);
        assertThat(location(claire.post("/orders", other))).isNotEqualTo(first);
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        HttpResponse<String> answer =
                claire.post("/orders", "{\"flour\":\"OAT\",\"party\":{\"name\":7}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"missing\":[\"bread\",\"loaves\"]")
                .contains("\"flour\":\"Expected one of [WHEAT, RYE], but this is none of them.\"")
                .contains("party.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "3",
                "\"bread\"",
                "{\"bread\":1}{}",
                "{\"a\":1,\"a\":2}",
                "{\"bread\":\"a\\u0000b\",\"flour\":\"RYE\",\"loaves\":3}",
                "{\"bread\":\"a\\ud800b\",\"flour\":\"RYE\",\"loaves\":3}",
                "{\"a\\u0000\":\"b\",\"bread\":\"b\",\"flour\":\"RYE\",\"loaves\":3}",
                "{\"bread\":\"b\",\"flour\":\"RYE\",\"loaves\":3.5}",
                "{\"bread\":\"b\",\"flour\":\"RYE\",\"loaves\":1e400}",
                "{\"bread\":\"b\",\"flour\":\"RYE\",\"loaves\":99999999999999999999}",
                "{\"bread\":[\"b\"],\"flour\":\"RYE\",\"loaves\":3}",
                "{\"bread\":\"b\",\"flour\":\"RYE\",\"loaves\":3,\"party\":[]}",
                "{\"bread\":\"b\",\"flour\":{},\"loaves\":true}",
            })
    void what_cannot_be_understood_is_400_and_never_500(String body) {
        assertThat(claire.post("/orders", body).statusCode()).isEqualTo(400);
    }

    @Test
    void deep_nesting_too_long_a_text_and_broken_utf8_are_400_too_long_a_body_413() {
        String deep = "{\"bread\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(claire.post("/orders", deep).statusCode()).isEqualTo(400);
        String text = GOOD.replace("pain", "p".repeat(20_001));
        assertThat(claire.post("/orders", text).statusCode()).isEqualTo(400);
        byte[] broken = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
        assertThat(raw(broken).statusCode()).isEqualTo(400);
        assertThat(raw(new byte[(1 << 20) + 1]).statusCode()).isEqualTo(413);
    }

    @Test
    void keys_versions_and_positions_are_read_strictly() {
        assertThat(claire.post("/orders", GOOD, "Idempotency-Key", "1-1-1-1-1").statusCode())
                .isEqualTo(400);
        assertThat(claire.post("/orders", GOOD, "If-Match", "three").statusCode()).isEqualTo(400);
        assertThat(claire.post("/orders", GOOD, "If-Match", "\"3\"").statusCode()).isEqualTo(201);
        assertThat(claire.get("/?seen=x").statusCode()).isEqualTo(400);
        assertThat(claire.get("/?seen=12").body()).contains("\"seen\":12");
        assertThat(claire.get("/window?since=yesterday").statusCode()).isEqualTo(400);
        assertThat(claire.get("/window?since=2026-11-22T18:00:00Z").body()).contains("true");
    }

    @Test
    void another_type_of_content_is_415_and_a_malformed_type_or_form_400() {
        assertThat(claire.post("/orders", "<a/>", "Content-Type", "application/xml").statusCode())
                .isEqualTo(415);
        assertThat(claire.post("/orders", GOOD, "Content-Type", "nonsense").statusCode())
                .isEqualTo(400);
        HttpResponse<String> percents =
                claire.send(
                        claire.request("/orders")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("bread=%zz")));
        assertThat(percents.statusCode()).isEqualTo(400);
        HttpResponse<String> typed =
                claire.send(
                        claire.request("/orders")
                                .header("Accept", "text/html")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("bread=%zz")));
        assertThat(typed.statusCode()).isEqualTo(303);
    }

    @Test
    void a_rule_that_says_no_is_told_in_the_readers_language() {
        String brioche = GOOD.replace("pain", "brioche");

        HttpResponse<String> english = claire.post("/orders", brioche);
        HttpResponse<String> french = claire.post("/orders", brioche, "Accept-Language", "fr");

        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body())
                .contains("\"type\":\"/problems/sold-out\"")
                .contains("Expected bread, but there is no brioche left.");
        assertThat(french.body()).contains("mais il ne reste plus de brioche");
        assertThat(claire.get("/problems/sold-out").body()).contains("Sold out");
    }

    @Test
    void an_accident_is_500_with_an_id_and_no_trace_and_a_pause_is_503() {
        HttpResponse<String> accident = claire.get("/oven");
        assertThat(accident.statusCode()).isEqualTo(500);
        assertThat(accident.body()).contains("\"id\":").doesNotContain("exploded", "Exception");

        HttpResponse<String> pause = claire.get("/bread/00000000-0000-0000-0000-000000000001");
        assertThat(pause.statusCode()).isEqualTo(503);
        assertThat(pause.headers().firstValue("Retry-After")).hasValue("3");
    }

    private HttpResponse<String> raw(byte[] body) {
        return claire.send(
                claire.request("/orders")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
