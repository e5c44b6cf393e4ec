package org.visavis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

@OverHttp
class LanguageChoiceTest {
    private static final String ACCEPT_LANGUAGE = "Accept-Language";

    @LocalServerPort int port;

    @Test
    void a_page_speaks_what_the_browser_asks_for_else_french() {
        Visitor browser = Visitor.browser(port);

        assertThat(browser.get("/window", ACCEPT_LANGUAGE, "nl-BE,en;q=0.5").body())
                .contains("language=nl");
        HttpResponse<String> english = browser.get("/window", ACCEPT_LANGUAGE, "de,en;q=0.1");
        assertThat(english.body()).contains("language=en");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(english.headers().allValues("Vary").toString()).contains(ACCEPT_LANGUAGE);
        assertThat(browser.get("/window").body()).contains("language=fr");
        assertThat(browser.get("/window", ACCEPT_LANGUAGE, "de").body()).contains("language=fr");
    }

    @Test
    void what_was_chosen_holds_against_what_the_browser_asks_for() {
        Visitor browser = Visitor.browser(port);
        HttpResponse<String> chosen = browser.get("/language/en?back=%2Fwindow%3Fsince%3D");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/window?since=");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElse(""))
                .contains("language=en", "SameSite=Lax", "HttpOnly", "Max-Age=31536000", "Path=/");
        assertThat(browser.get("/window", ACCEPT_LANGUAGE, "nl").body()).contains("language=en");
        browser.get("/language/nl");
        assertThat(browser.get("/window").body()).contains("language=nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil", "window", ""})
    void a_choice_never_leads_elsewhere(String elsewhere) {
        String back = URLEncoder.encode(elsewhere, StandardCharsets.UTF_8);
        HttpResponse<String> chosen = Visitor.browser(port).get("/language/en?back=" + back);

        assertThat(chosen.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void a_language_that_nobody_speaks_here_is_not_found_and_a_strange_cookie_is_ignored() {
        Visitor browser = Visitor.browser(port);

        assertThat(browser.get("/language/tlh").statusCode()).isEqualTo(404);
        assertThat(
                        Visitor.stranger(port)
                                .get("/window", "Cookie", "language=tlh", "Accept", "text/html")
                                .body())
                .contains("language=fr");
    }

    @Test
    void a_page_knows_its_languages_and_where_to_come_back_to() {
        assertThat(Visitor.browser(port).get("/window?since=&seen=12").body())
                .contains("back=/window?since=")
                .contains("languages=");
    }

    @Test
    void a_program_is_answered_in_what_it_asks_for_else_in_english() {
        Visitor program = Visitor.program(port, "marc");

        assertThat(program.get("/nowhere", ACCEPT_LANGUAGE, "nl").body()).contains("Niet gevonden");
        assertThat(program.get("/nowhere", ACCEPT_LANGUAGE, "fr").body()).contains("Introuvable");
        assertThat(program.get("/nowhere").body()).contains("Not found");
        assertThat(program.get("/nowhere", "Cookie", "language=nl").body()).contains("Not found");
    }
}
