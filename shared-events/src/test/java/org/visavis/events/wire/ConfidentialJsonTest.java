package org.visavis.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.visavis.events.examples.Town;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.privacy.Confidential;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The shape by which the store, which knows nothing of the trade, finds personal data. */
class ConfidentialJsonTest {
    private static final String JEANNE = Town.JEANNE.value();
    private final JsonMapper json = EventJson.mapper();

    record Note(Confidential<String> words) {}

    record Known(Confidential<PartyIdentity> identity) {}

    @Test
    void readable_words_stand_beside_the_name_of_their_key() {
        assertThat(json.writeValueAsString(new Note(Confidential.about(JEANNE, "Bonjour"))))
                .isEqualTo(
                        """
                        {"words":{"$person":"%s","$clear":"Bonjour"}}\
                        """
                                .formatted(JEANNE));
    }

    @Test
    void a_readable_whole_is_written_and_read_as_one() {
        Known known = new Known(Confidential.about(JEANNE, Town.jeannesIdentity()));

        assertThat(json.readValue(json.writeValueAsString(known), Known.class)).isEqualTo(known);
    }

    @Test
    void what_was_erased_reads_as_erased() {
        String stored =
                """
                {"words": {"$person": "%s", "$erased": true}}\
                """
                        .formatted(JEANNE);

        assertThat(json.readValue(stored, Note.class).words())
                .isEqualTo(new Confidential.Erased<>(JEANNE));
    }

    @Test
    void what_was_erased_is_never_written_again() {
        Note erased = new Note(new Confidential.Erased<>(JEANNE));

        assertThatThrownBy(() -> json.writeValueAsString(erased))
                .hasStackTraceContaining("were erased");
    }

    @Test
    void personal_data_without_its_words_is_not_taken_for_erased() {
        String stored =
                """
                {"words": {"$person": "%s"}}\
                """
                        .formatted(JEANNE);

        assertThatThrownBy(() -> json.readValue(stored, Note.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void personal_data_without_the_name_of_its_key_is_refused() {
        assertThatThrownBy(
                        () -> json.readValue("{\"words\": {\"$clear\": \"Bonjour\"}}", Note.class))
                .isInstanceOf(JacksonException.class);
    }
}
