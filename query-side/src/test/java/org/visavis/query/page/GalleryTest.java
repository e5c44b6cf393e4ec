package org.visavis.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

@SpringBootTest(
        classes = Gallery.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "visavis.texts.strict=true",
            "spring.main.allow-bean-definition-overriding=true"
        })
class GalleryTest {
    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gallery",
                "/sign-in",
                "/sign-in?failed=true",
                "/sign-in?left=true",
                "/gallery/problem/404",
                "/gallery/problem/403",
                "/gallery/problem/500",
                "/problems/not-found"
            })
    void every_page_is_french_and_has_nothing_inline_and_no_text_missing(String path) {
        String page = look(path).body();

        assertThat(page)
                .contains("<html lang=\"fr\"", "<title>", "href=\"#contenu\"", "<h1")
                .doesNotContain("style=", "<style", "onclick", "javascript:", "??", "th:")
                .doesNotContainPattern("<script(?![^>]* src=)");
        assertThat(page.split("<main", -1)).hasSize(2);
    }

    @Test
    void what_people_type_is_never_markup() {
        assertThat(look("/gallery").body())
                .contains("Congé de maternité de &lt;Claire&gt;")
                .doesNotContain("<Claire>");
    }

    @Test
    void a_refused_form_is_open_keeps_what_was_typed_and_says_why_beside_the_field() {
        String page = look("/gallery").body();

        assertThat(page)
                .contains("Certains champs sont à revoir", "Ce champ est à remplir.")
                .contains("aria-describedby=\"-dossiers-42-referent-agent-wrong\"")
                .contains("Tout est fait.");
        assertThat(page.split("<details class=\"vv-drawer\" open", -1)).hasSize(2);
    }

    @Test
    void styles_and_scripts_of_the_page_are_there() throws IOException {
        String page = look("/gallery").body();

        page.lines()
                .flatMap(
                        line ->
                                Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)[^\"]+)\"")
                                        .matcher(line)
                                        .results()
                                        .map(found -> found.group(1)))
                .forEach(asset -> assertThat(look(asset).statusCode()).as(asset).isEqualTo(200));
        assertThat(
                        look("/webjars/tabler__core/dist/css/tabler.min.css")
                                .headers()
                                .firstValue("Cache-Control"))
                .hasValue("max-age=3600, public");
    }

    private HttpResponse<String> look(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
