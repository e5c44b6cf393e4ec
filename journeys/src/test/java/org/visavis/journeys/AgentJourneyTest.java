package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Journey
class AgentJourneyTest {

    @Test
    void an_agent_opens_a_dossier_takes_it_notes_an_exchange_and_closes_it(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent")) {
            open(agent, "Auvent du marché <couvert>");
            assertThat(agent.main()).contains("Aucun référent n’est encore désigné");

            agent.follow("Désigner un référent")
                    .choose("À qui ?", "Camille Roux")
                    .type("Pourquoi ?", "Je connais le marché.")
                    .press("Confier le dossier");
            assertThat(agent.main())
                    .contains("La personne qui suit ce dossier", "Je connais le marché.")
                    .doesNotContain("Aucun référent n’est encore désigné");

            note(agent, "Il manque le plan de coupe, il l’apporte jeudi.");
            assertThat(agent.heading()).isEqualTo("Auvent du marché <couvert>");
            assertThat(agent.main())
                    .contains("Il manque le plan de coupe, il l’apporte jeudi.")
                    .contains("réservé à l’équipe");

            agent.follow("Clore le dossier")
                    .type("Issue", "Accordé")
                    .type("Pourquoi ?", "Le dossier est complet.")
                    .press("Clore le dossier");
            assertThat(agent.main())
                    .contains("La personne qui répond encore de ce dossier", "Accordé");
        }
    }

    @Test
    void who_is_given_a_dossier_takes_charge_with_one_button(Stage stage) {
        String path;
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent")) {
            agent.go("/dossiers/new");
            fill(agent, "Rampe devant la mairie");
            agent.choose("Référent", "Nadia Benali").press("Ouvrir le dossier");
            assertThat(agent.main())
                    .contains("La prise en charge est attendue")
                    .doesNotContain("Ce dossier vous est confié");
            path = agent.path();
        }
        try (Visitor referent = stage.visitor(Visitor.PHONE).signIn("agent2").go(path)) {
            referent.press("Prendre en charge");
            assertThat(referent.main())
                    .contains("Nadia Benali a pris le dossier en charge.")
                    .doesNotContain("La prise en charge est attendue");
        }
    }

    @Test
    void a_form_that_is_refused_comes_back_with_the_words_and_the_reason(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent")) {
            open(agent, "Banc public");
            agent.type("En une phrase", "Appelée au sujet du banc");
            agent.page()
                    .evaluate(
                            "document.querySelectorAll('form').forEach(f => f.noValidate = true)");
            agent.press("Noter l’échange");

            assertThat(agent.main())
                    .contains("Certains champs sont à revoir", "Sens : Ce champ est à remplir.");
            assertThat(agent.page().getByLabel("En une phrase").inputValue())
                    .isEqualTo("Appelée au sujet du banc");
            agent.expectAccessible();
        }
    }

    @Test
    void a_form_from_an_older_page_is_refused_and_says_what_changed(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent");
                Visitor other = stage.visitor(Visitor.DESK).signIn("agent2")) {
            open(agent, "Fontaine de la place");
            String dossier = agent.path();
            agent.follow("Désigner un référent")
                    .choose("À qui ?", "Camille Roux")
                    .type("Pourquoi ?", "Je la connais.");
            note(other.go(dossier), "Passée au guichet.");

            agent.press("Confier le dossier");
            assertThat(agent.main()).contains("Le dossier a changé entre-temps");
            assertThat(agent.page().getByLabel("Pourquoi ?").inputValue())
                    .isEqualTo("Je la connais.");
        }
    }

    private static void open(Visitor agent, String title) {
        agent.go("/portfolio").follow("Ouvrir un dossier");
        fill(agent, title);
        agent.press("Ouvrir le dossier");
        assertThat(agent.heading()).isEqualTo(title);
    }

    private static void fill(Visitor agent, String title) {
        agent.choose("Démarche", "Permis de construire")
                .type("Objet", title)
                .choose("Comment la demande est-elle arrivée ?", "Guichet")
                .type("Nom", "Jules Renard");
    }

    private static void note(Visitor agent, String summary) {
        agent.choose("Par quel moyen ?", "Appel")
                .choose("Dans quel sens ?", "Reçu")
                .type("En une phrase", summary)
                .press("Noter l’échange");
    }
}
