package org.visavis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

@OverHttp
class DoorTest {
    @LocalServerPort int port;

    @Test
    void a_stranger_program_is_told_401_with_a_challenge() {
        HttpResponse<String> answer = Visitor.stranger(port).get("/");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/unauthenticated\"");
    }

    @Test
    void a_stranger_with_a_browser_is_led_to_the_sign_in_page_and_the_wanted_page_is_kept() {
        HttpResponse<String> answer = Visitor.browser(port).get("/oven?heat=2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/sign-in?next=%2Foven%3Fheat%3D2");
    }

    @Test
    void a_wrong_password_is_told_as_an_unknown_login_is() {
        HttpResponse<String> wrong =
                Visitor.stranger(port).get("/", "Authorization", "Basic Y2xhaXJlOm5vcGU=");
        HttpResponse<String> unknown =
                Visitor.stranger(port).get("/", "Authorization", "Basic bm9ib2R5Om5vcGU=");
        HttpResponse<String> garbled =
                Visitor.stranger(port).get("/", "Authorization", "Basic %%%");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(garbled.body()).isEqualTo(wrong.body());
    }

    @Test
    void basic_credentials_make_no_session() {
        HttpResponse<String> answer = Visitor.program(port, "claire").get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"c1\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void what_is_not_listed_is_closed_to_strangers_and_does_not_exist_for_others() {
        assertThat(Visitor.stranger(port).get("/nowhere").statusCode()).isEqualTo(401);
        HttpResponse<String> unknownPath = Visitor.program(port, "claire").get("/nowhere");
        HttpResponse<String> unknownId =
                Visitor.program(port, "claire").get("/bread/" + UUID.randomUUID());
        HttpResponse<String> noId = Visitor.program(port, "claire").get("/bread/crumbs");

        assertThat(unknownPath.statusCode()).isEqualTo(404);
        assertThat(unknownId.statusCode()).isEqualTo(404);
        assertThat(unknownId.body()).isEqualTo(unknownPath.body());
        assertThat(noId.body()).isEqualTo(unknownPath.body());
    }

    @Test
    void a_role_that_is_not_listed_is_told_403_and_another_method_405() {
        assertThat(Visitor.program(port, "marc").get("/oven").statusCode()).isEqualTo(403);
        HttpResponse<String> answer = Visitor.program(port, "marc").post("/oven", "{}");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void what_is_open_to_everybody_knows_who_looks_all_the_same() {
        assertThat(Visitor.stranger(port).get("/window").body()).contains("somebody");
        assertThat(Visitor.program(port, "marc").get("/window").body()).contains("Marc Petit");
    }

    @Test
    void every_answer_forbids_inline_script_and_keeping() {
        HttpResponse<String> answer = Visitor.program(port, "claire").get("/");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().allValues("Vary").toString())
                .contains("Accept", "Cookie", "Authorization");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void a_browsers_form_without_our_token_is_refused_even_with_remembered_credentials() {
        Map<String, String> order = Map.of("bread", "baguette", "flour", "RYE", "loaves", "2");
        HttpResponse<String> fromElsewhere =
                Visitor.program(port, "claire")
                        .submit("/orders", order, "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> fromProgram = Visitor.program(port, "claire").submit("/orders", order);

        assertThat(fromElsewhere.statusCode()).isEqualTo(403);
        assertThat(fromElsewhere.body()).contains("/problems/foreign-form");
        assertThat(fromProgram.statusCode()).isEqualTo(201);
    }
}
