package org.visavis.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.LanguageCheck;

import java.util.Set;

/** Whoever reads French, English or Dutch is told everything, by every module. */
class LanguagesTest {
    /** Words that French shares with English or with Dutch. */
    private static final Set<String> SHARED =
            Set.of(
                    "Date",
                    "page",
                    "Note",
                    "Dossier",
                    "Dossiers",
                    "Document",
                    "Documents",
                    "Message",
                    "Messages",
                    "Action",
                    "Actions");

    private final LanguageCheck check = new LanguageCheck(new Bundles(true)::in);

    @Test
    void what_is_told_in_one_language_is_told_in_all() {
        assertThat(check.untold()).isEmpty();
    }

    @Test
    void a_translation_names_the_same_things() {
        assertThat(check.namingOtherThings()).isEmpty();
    }

    @Test
    void no_translation_was_forgotten() {
        assertThat(check.untranslated(SHARED)).isEmpty();
    }

    @Test
    void every_text_is_typeset_and_understood() {
        assertThat(check.untypeset()).isEmpty();
        assertThat(check.malformed()).isEmpty();
    }
}
