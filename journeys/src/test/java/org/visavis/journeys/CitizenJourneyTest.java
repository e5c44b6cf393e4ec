package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Journey
class CitizenJourneyTest {

    @Test
    void a_citizen_sees_who_handles_the_case_and_nothing_of_the_teams_own_notes(Stage stage) {
        try (Visitor citizen = stage.visitor(Visitor.PHONE).signIn("party");
                Visitor agent = stage.visitor(Visitor.DESK).signIn("agent")) {
            assertThat(citizen.heading()).isEqualTo("Mes dossiers");
            citizen.page().locator("main table a").first().click();
            String dossier = citizen.path();

            agent.go(dossier);
            note(agent, "Entre nous : rappeler le géomètre.", "L’équipe seulement");
            note(agent, "Votre plan est bien arrivé.", "L’usager aussi");
            assertThat(agent.main()).contains("Entre nous : rappeler le géomètre.");

            citizen.go(dossier);
            assertThat(citizen.main())
                    .contains("La personne qui suit ce dossier", "Téléphone")
                    .contains("Votre plan est bien arrivé.")
                    .doesNotContain("Entre nous", "réservé à l’équipe", "Noter un échange")
                    .doesNotContain("Clore le dossier", "Confier");
            citizen.follow("Tout lire depuis le début");
            assertThat(citizen.main())
                    .contains("Votre plan est bien arrivé.")
                    .doesNotContain("Entre nous");
            assertThat(citizen.page().content()).doesNotContain("Entre nous");
        }
    }

    private static void note(Visitor agent, String summary, String audience) {
        agent.choose("Par quel moyen ?", "Courriel")
                .choose("Dans quel sens ?", "Envoyé")
                .type("En une phrase", summary);
        agent.page().getByText("Préciser").click();
        agent.choose("Qui peut le lire ?", audience).press("Noter l’échange");
    }
}
