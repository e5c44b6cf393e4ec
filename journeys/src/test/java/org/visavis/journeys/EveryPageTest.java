package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@Journey
class EveryPageTest {
    /** Pages by who looks at them; {id} is the first dossier that they are shown. */
    private static final Map<String, List<String>> PAGES =
            Map.of(
                    "agent",
                    List.of(
                            "/today",
                            "/portfolio",
                            "/search?q=terrasse",
                            "/calls/new",
                            "/keys",
                            "/dossiers/bulk",
                            "/dossiers",
                            "/dossiers?q=nothing-of-the-kind",
                            "/dossiers/new",
                            "/dossiers/{id}",
                            "/dossiers/{id}/history",
                            "/dossiers/{id}/proof",
                            "/checkpoints",
                            "/checkpoints/keys",
                            "/dossiers/{id}/referent",
                            "/dossiers/{id}/interactions",
                            "/dossiers/{id}/call",
                            "/dossiers/{id}/closure",
                            "/me",
                            "/agents",
                            "/procedures",
                            "/organisations",
                            "/parties"),
                    "party",
                    List.of(
                            "/dossiers",
                            "/dossiers/{id}",
                            "/dossiers/{id}/history",
                            "/dossiers/{id}/proof",
                            "/me"),
                    "supervisor",
                    List.of("/supervision", "/supervision?asOf=2020-01-01"),
                    "admin",
                    List.of("/imports", "/operations"),
                    "dpo",
                    List.of("/parties?q=petit", "/erasures"));

    static Stream<Arguments> looks() {
        return PAGES.keySet().stream()
                .sorted()
                .flatMap(
                        login ->
                                Stream.of(Visitor.DESK, Visitor.PHONE)
                                        .map(width -> Arguments.of(login, width)));
    }

    @ParameterizedTest(name = "as {0}, {1} wide")
    @MethodSource("looks")
    void every_page_meets_wcag_22_aa_and_fits_its_screen(String login, int width, Stage stage) {
        try (Visitor visitor = stage.visitor(width).signIn(login)) {
            String id = "";
            for (String page : PAGES.getOrDefault(login, List.of())) {
                if (id.isEmpty() && page.contains("{id}")) {
                    visitor.go("/dossiers").page().locator("main table a").first().click();
                    id = visitor.path().substring("/dossiers/".length());
                }
                Response response = visitor.page().navigate(page.replace("{id}", id));
                assertThat(response.status()).as(page).isEqualTo(200);
                visitor.expectAccessible();
            }
        }
    }

    @ParameterizedTest(name = "{0} wide")
    @MethodSource("widths")
    void the_door_does_too(int width, Stage stage) {
        try (Visitor stranger = stage.visitor(width).go("/sign-in")) {
            stranger.expectAccessible();
        }
    }

    @Test
    void a_page_with_faults_is_found_out(Stage stage) {
        try (Visitor stranger = stage.visitor(Visitor.DESK).go("/sign-in")) {
            stranger.page().evaluate("document.querySelector('label').remove()");
            assertThatThrownBy(stranger::expectAccessible).hasMessageContaining("label <input");
        }
    }

    static Stream<Integer> widths() {
        return Stream.of(Visitor.DESK, Visitor.PHONE);
    }
}
