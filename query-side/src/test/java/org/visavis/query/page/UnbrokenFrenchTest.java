package org.visavis.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/** No line of French begins with a mark that belongs to the line before. */
class UnbrokenFrenchTest {
    @Test
    void marks_stay_with_their_words() {
        assertThat(UnbrokenFrench.set("Rien ne se perd : il attend. Vraiment ?", Locale.FRENCH))
                .isEqualTo("Rien ne se perd\u00a0: il attend. Vraiment\u202f?");
        assertThat(UnbrokenFrench.set("« Bonjour » ; merci !", Locale.FRANCE))
                .isEqualTo("«\u00a0Bonjour\u00a0»\u202f; merci\u202f!");
    }

    @Test
    void other_languages_are_left_as_they_are() {
        assertThat(UnbrokenFrench.set("“Really ?” : no", Locale.ENGLISH))
                .isEqualTo("“Really ?” : no");
    }
}
