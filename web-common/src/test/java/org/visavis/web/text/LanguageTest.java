package org.visavis.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|DUTCH",
                "nl-BE,fr;q=0.5|DUTCH",
                "de,en-GB;q=0.8,fr;q=0.7|ENGLISH",
                "en;q=0.2,fr-CA;q=0.9|FRENCH",
                "nl;q=0,en|ENGLISH"
            })
    void the_language_that_is_liked_best_is_told(String ranges, Language best) {
        assertThat(Language.best(ranges)).contains(best);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "*", "", "fr;q=two", ";;;"})
    void what_asks_for_none_of_ours_asks_for_nothing(String ranges) {
        assertThat(Language.best(ranges)).isEmpty();
    }

    @Test
    void each_language_is_named_by_those_who_speak_it() {
        assertThat(Language.values())
                .extracting(Language::ownName)
                .containsExactly("français", "English", "Nederlands");
        assertThat(Language.of("nl")).contains(Language.DUTCH);
        assertThat(Language.of("NL")).isEmpty();
        assertThat(Language.of((String) null)).isEmpty();
    }
}
