package org.visavis.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.query.platform.SearchWords;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    terrasse,       Une Terrasse rue du Marché,      Une [Terrasse] rue du Marché
                    marche,         Une Terrasse rue du Marché,      Une Terrasse rue du [Marché]
                    MARCHÉ terras,  Une Terrasse rue du Marché,      Une [Terrasse] rue du [Marché]
                    terasse,        Une Terrasse rue du Marché,      Une [Terrasse] rue du Marché
                    val-2026,       VAL-2026-0042 : le plan,         [VAL-2026-0042] : le plan
                    rien,           Une Terrasse rue du Marché,      Une Terrasse rue du Marché
                    """)
    void words_are_marked_whatever_their_accents_and_small_errors(
            String typed, String text, String marked) {
        var told = new StringBuilder();
        new Marks(SearchWords.of(typed))
                .in(text)
                .forEach(
                        piece ->
                                told.append(
                                        piece.marked() ? "[" + piece.text() + "]" : piece.text()));

        assertThat(told).hasToString(marked);
    }

    @Test
    void an_excerpt_shows_the_word_and_what_stands_around_it() {
        String text = "bla ".repeat(100) + "le plan de coupe " + "blo ".repeat(100);

        assertThat(new Marks(SearchWords.of("plan")).excerpt(text))
                .startsWith("…bla")
                .contains("le plan de coupe")
                .endsWith("…")
                .hasSizeLessThan(260);
        assertThat(new Marks(SearchWords.of("plan")).excerpt("le plan")).isEqualTo("le plan");
        assertThat(new Marks(SearchWords.of("rien")).excerpt("x".repeat(1_000)))
                .hasSizeLessThan(260);
    }

    @Test
    void an_excerpt_of_one_long_word_has_an_end() {
        String address = "a".repeat(500);

        assertThat(new Marks(SearchWords.of("aaa")).excerpt(address)).isNotEmpty();
        assertThat(new Marks(SearchWords.of("plan")).excerpt(address + "plan")).isNotEmpty();
    }
}
