package org.visavis.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.TextCheck;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The words of all pages, whatever their room. */
class WordsTest {
    private final TextCheck check = new TextCheck(new Bundles(true));

    @Test
    void every_key_in_a_page_or_in_code_has_a_text() {
        assertThat(check.missingIn(Path.of("src/main"))).isEmpty();
    }

    @Test
    void every_key_that_is_put_together_has_a_text() {
        assertThat(
                        check.missing(
                                Stream.of(
                                        "page.status.OPEN",
                                        "page.status.SUSPENDED",
                                        "page.status.CLOSED",
                                        "page.nav.portfolio",
                                        "page.nav.supervision",
                                        "page.nav.dossiers",
                                        "page.nav.imports")))
                .isEmpty();
    }

    @Test
    void no_page_shows_words_that_come_from_no_bundle() {
        assertThat(WordsOfPages.hardCodedIn(Path.of("src/main/resources/templates"))).isEmpty();
        assertThat(
                        WordsOfPages.hardCoded(
                                "<p>Bonjour <b th:text=\"#{x}\">toi</b> et toi</p><img alt=\"Un"
                                        + " chat\"><a title=\"Voir\" th:text='x > y'>là</a>"))
                .containsExactlyInAnyOrder("Bonjour", "et toi", "Un chat", "Voir");
    }

    @Test
    void no_text_has_a_straight_apostrophe() {
        assertThat(check.withStraightApostrophe()).isEmpty();
    }
}
