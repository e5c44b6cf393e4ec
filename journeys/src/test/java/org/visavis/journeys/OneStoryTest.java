package org.visavis.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Journey
class OneStoryTest {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void each_step_of_a_dossier_is_seen_by_the_three_people_who_look_at_it(
            boolean scripts, Stage stage) {
        try (Story story = new Story(stage, scripts, "Véranda, avec scripts : " + scripts)) {
            story.tell();
        }
    }
}
