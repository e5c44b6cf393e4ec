package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

@Journey
class LanguageJourneyTest {

    @Test
    void a_language_once_chosen_stays_and_leads_back_to_the_same_page(Stage stage) {
        try (Visitor citizen = stage.visitor(Visitor.PHONE, false).signIn("party")) {
            citizen.page().locator("main table a").first().click();
            String dossier = citizen.path();
            assertThat(citizen.language()).isEqualTo("fr");

            citizen.speak("English");
            assertThat(citizen.path()).isEqualTo(dossier);
            assertThat(citizen.language()).isEqualTo("en");
            assertThat(citizen.main())
                    .contains("Phone", "Read everything from the start")
                    .doesNotContain("Téléphone");

            citizen.go("/dossiers");
            assertThat(citizen.heading()).isEqualTo("My cases");
            citizen.press("Sign out");
            assertThat(citizen.heading()).isEqualTo("Hello.");
            citizen.speak("Nederlands");
            assertThat(citizen.heading()).isEqualTo("Goedendag.");
        }
    }

    @Test
    void whoever_chooses_nothing_is_spoken_to_as_their_browser_asks(Stage stage) {
        try (Visitor flemish = stage.visitor(Visitor.DESK, true, "nl-BE").go("/sign-in");
                Visitor german = stage.visitor(Visitor.DESK, true, "de-DE").go("/sign-in")) {
            assertThat(flemish.heading()).isEqualTo("Goedendag.");
            assertThat(flemish.language()).isEqualTo("nl");
            assertThat(german.heading()).isEqualTo("Bonjour.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "Nederlands"})
    void longer_words_fit_a_telephone_and_meet_wcag_22_aa(String language, Stage stage) {
        try (Visitor supervisor = stage.visitor(Visitor.PHONE).signIn("supervisor")) {
            supervisor.speak(language);
            for (String page : List.of("/supervision", "/portfolio", "/dossiers", "/me")) {
                supervisor.go(page).expectAccessible();
            }
            supervisor.go("/dossiers").page().locator("main table a").first().click();
            supervisor.expectAccessible();
        }
    }
}
