package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

/** What follows an unanswered request, on the page of a procedure and on that of a dossier. */
@Journey
class LadderJourneyTest {
    @Test
    void an_administrator_changes_the_steps_and_is_told_when_they_do_not_follow(Stage stage) {
        try (Visitor administrator =
                stage.visitor(Visitor.PHONE).signIn("admin").go("/procedures")) {
            administrator.follow("Ce qui suit une demande sans réponse");
            assertThat(administrator.heading()).startsWith("Sans réponse :");
            assertThat(administrator.main())
                    .contains("Cette démarche suit les étapes habituelles.");
            administrator.expectAccessible();

            administrator.fill("call", "4").press("Publier ces étapes");
            administrator.page().getByRole(AriaRole.ALERT).waitFor();
            assertThat(administrator.main()).contains("Les étapes se suivent");
            administrator.expectAccessible();

            administrator.fill("call", "12").press("Publier ces étapes").recorded();
            assertThat(administrator.main()).contains("Version 1", "après 12 jours ouvrés");
        }
    }

    @Test
    void an_agent_sees_when_and_why_and_has_it_wait(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.PHONE).signIn("agent").go("/dossiers")) {
            agent.page().locator("main table a").first().click();
            String dossier = agent.path();
            agent.go(dossier + "/requests")
                    .fill("what", "Une photo du portail")
                    .fill("due", "2099-01-05")
                    .press("Demander une pièce ou une information")
                    .recorded();
            assertThat(agent.main())
                    .contains("Les demandes sans réponse", "Relance : le")
                    .contains("Pourquoi ce jour-là :", "jours ouvrés après le");

            agent.go(dossier + "/ladder/pause")
                    .fill("reason", "Elle est en voyage")
                    .fill("until", "2099-01-05")
                    .press("Mettre les relances en pause")
                    .recorded();
            assertThat(agent.main())
                    .contains("Les relances sont en pause", "Elle est en voyage")
                    .contains("Relance : attend la reprise");
            agent.expectAccessible();

            agent.press("Reprendre dès maintenant").recorded();
            assertThat(agent.main()).contains("Relance : le");
        }
    }
}
