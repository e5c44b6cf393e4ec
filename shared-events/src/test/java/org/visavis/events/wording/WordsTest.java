package org.visavis.events.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

/** What stands in braces is put in once, and nothing else is interpreted. */
class WordsTest {
    private static final Map<Placeholder, String> KNOWN =
            Map.of(
                    Placeholder.PARTY, "{titre} $1 \\0 <b>Zoé</b>",
                    Placeholder.TITLE, "Une\nterrasse");

    @Test
    void what_is_put_in_is_never_read_again() {
        assertThat(new Words("", "Bonjour {usager} !").filled(KNOWN).text())
                .isEqualTo("Bonjour {titre} $1 \\0 <b>Zoé</b> !");
    }

    @Test
    void a_subject_stays_one_line() {
        assertThat(new Words("Pour {titre}", "{titre}").filled(KNOWN))
                .isEqualTo(new Words("Pour Une terrasse", "Une\nterrasse"));
    }

    @Test
    void what_is_not_known_stays_as_it_stands_and_is_needed() {
        var words = new Words("{Référence}", "{ usager }, {demande}; {}, {{x}} {a\nb}");

        assertThat(words.needs())
                .containsExactly(Placeholder.PARTY, Placeholder.REFERENCE, Placeholder.REQUEST);
        assertThat(words.filled(Map.of())).isEqualTo(words);
        assertThat(words.unknown()).containsExactly("x");
    }

    @Test
    void each_word_is_found_by_its_own_name() {
        for (Placeholder one : Placeholder.values()) {
            assertThat(Placeholder.named(one.word().toUpperCase(Locale.FRENCH))).contains(one);
            assertThat(Placeholder.nearest(one.word() + "s")).isEqualTo(one);
        }
    }
}
