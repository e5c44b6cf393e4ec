package org.visavis.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.web.problem.FieldProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

class BundlesTest {
    private final Bundles strict = new Bundles(true);
    private final TextCheck check = new TextCheck(strict);

    @Test
    void each_reader_is_told_in_their_own_language() {
        assertThat(strict.tell("field.too_long", Locale.FRENCH, 20))
                .isEqualTo("Ce texte dépasse 20 caractères.");
        assertThat(strict.tell("field.too_long", Locale.ENGLISH, 20)).startsWith("Expected at");
        assertThat(strict.tell("field.too_long", Locale.of("nl"), 20)).startsWith("Deze tekst");
        assertThat(strict.tell("field.too_long", Locale.GERMAN, 20)).startsWith("Ce texte");
    }

    @Test
    void a_moment_in_a_text_is_told_as_the_language_tells_it() {
        Instant noon = Instant.parse("2026-03-03T11:00:00Z");

        assertThat(strict.tell("field.not_a_choice", Locale.FRENCH, noon))
                .contains("3 mars 2026 à 12\u00a0h\u00a000");
        assertThat(strict.tell("field.not_a_choice", Locale.ENGLISH, noon))
                .contains("3 March 2026 at 12:00");
    }

    @Test
    void every_text_of_this_module_is_told_in_all_languages() {
        var languages = new LanguageCheck(strict::in);

        assertThat(languages.untold()).isEmpty();
        assertThat(languages.namingOtherThings()).isEmpty();
        assertThat(languages.untypeset()).isEmpty();
    }

    @Test
    void a_missing_key_throws_when_strict_and_shows_itself_otherwise() {
        assertThatThrownBy(() -> strict.tell("no.such.key", Locale.FRENCH))
                .hasMessageContaining("no.such.key");
        assertThat(new Bundles(false).tell("no.such.key", Locale.FRENCH)).isEqualTo("no.such.key");
    }

    @Test
    void every_key_of_this_module_has_a_text_with_curly_apostrophes() {
        assertThat(check.missingIn(Path.of("src/main"))).isEmpty();
        assertThat(
                        check.missing(
                                Arrays.stream(FieldProblem.Kind.values())
                                        .map(kind -> FieldProblem.of("x", kind).messageKey())))
                .isEmpty();
        assertThat(check.withStraightApostrophe()).isEmpty();
    }

    @Test
    void every_reason_has_a_title_and_a_detail() {
        assertThat(
                        check.missing(
                                Stream.of(
                                                "malformed",
                                                "unauthenticated",
                                                "not-acceptable",
                                                "method-not-allowed",
                                                "too-long",
                                                "unsupported-type",
                                                "unavailable",
                                                "unexpected",
                                                "forbidden",
                                                "not-found",
                                                "foreign-form")
                                        .flatMap(
                                                reason ->
                                                        Stream.of(".title", ".detail")
                                                                .map(
                                                                        part ->
                                                                                "refused."
                                                                                        + reason
                                                                                        + part))))
                .isEmpty();
    }

    @Test
    void a_key_without_text_is_found_in_pages_and_in_code(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p th:text=\"#{nothing.here(${x})}\">x</p>");
        Files.writeString(folder.resolve("A.java"), "texts.tell(\"nor.there\", locale)");

        assertThat(check.missingIn(folder)).containsExactly("nor.there", "nothing.here");
    }
}
