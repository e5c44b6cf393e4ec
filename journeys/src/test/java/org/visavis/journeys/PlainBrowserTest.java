package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;

import org.junit.jupiter.api.Test;

@Journey
class PlainBrowserTest {

    @Test
    void one_signs_in_and_reaches_a_dossier_by_keyboard_alone(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).go("/portfolio")) {
            Keyboard keyboard = agent.page().keyboard();
            keyboard.type("agent");
            keyboard.press("Tab");
            keyboard.type("demo");
            keyboard.press("Enter");
            agent.page().waitForURL("**/portfolio");

            keyboard.press("Tab");
            assertThat(focused(agent)).isEqualTo("Aller au contenu");
            keyboard.press("Enter");
            do {
                keyboard.press("Tab");
            } while (!agent.page().locator("main td a:focus").isVisible());
            String title = focused(agent);
            keyboard.press("Enter");
            agent.page().waitForURL("**/dossiers/*");
            assertThat(agent.heading()).isEqualTo(title);
        }
    }

    @Test
    void without_javascript_a_dossier_is_opened_followed_and_closed(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.PHONE, false).signIn("agent")) {
            agent.go("/dossiers/new")
                    .choose("Démarche", "Permis de construire")
                    .type("Objet", "Préau de l’école")
                    .choose("Comment la demande est-elle arrivée ?", "Courrier")
                    .type("Nom", "Lise Garnier")
                    .press("Ouvrir le dossier");
            agent.choose("Par quel moyen ?", "Visite")
                    .choose("Dans quel sens ?", "Envoyé")
                    .type("En une phrase", "Vu sur place.")
                    .press("Noter l’échange");
            assertThat(agent.main()).contains("Vu sur place.");

            agent.follow("Clore le dossier")
                    .type("Issue", "Sans suite")
                    .type("Pourquoi ?", "L’école renonce.")
                    .press("Clore le dossier");
            assertThat(agent.main()).contains("Sans suite");
        }
    }

    private static String focused(Visitor visitor) {
        return visitor.page().locator(":focus").innerText();
    }
}
