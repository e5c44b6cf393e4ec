package org.visavis.events.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.events.examples.Town;

import java.util.Locale;

class ConfidentialTest {
    private final Confidential<String> readable =
            Confidential.about(Town.JEANNE, "Isolation des combles");
    private final Confidential<String> erased = new Confidential.Erased<>(Town.JEANNE.toString());

    @Test
    void its_key_is_that_of_the_person_whom_it_is_about() {
        assertThat(readable.person()).isEqualTo(Town.JEANNE.value());
        assertThat(erased.person()).isEqualTo(Town.JEANNE.value());
    }

    @Test
    void readable_words_are_told() {
        assertThat(readable.orElse("effacé")).isEqualTo("Isolation des combles");
    }

    @Test
    void other_words_stand_for_erased_ones() {
        assertThat(erased.orElse("effacé")).isEqualTo("effacé");
    }

    @Test
    void what_follows_from_it_is_about_the_same_person() {
        assertThat(readable.map(String::length)).isEqualTo(Confidential.about(Town.JEANNE, 21));
        assertThat(erased.map(String::length))
                .isEqualTo(new Confidential.Erased<>(Town.JEANNE.value()));
    }

    @Test
    void printing_it_says_nothing_of_what_it_says() {
        assertThat(readable.toString().toLowerCase(Locale.ROOT))
                .contains(Town.JEANNE.value())
                .doesNotContain("isolation", "combles");
    }

    @Test
    void printing_an_event_says_nothing_of_the_person() {
        record Noted(Confidential<?> note, Confidential<?> identity) {}
        Noted noted = new Noted(readable, Confidential.about(Town.JEANNE, Town.jeannesIdentity()));

        assertThat(noted.toString()).doesNotContain("combles", "Petit", "jeanne.petit", "+336");
    }
}
