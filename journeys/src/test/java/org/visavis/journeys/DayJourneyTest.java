package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.util.List;

@Journey
class DayJourneyTest {

    @Test
    void one_key_leads_to_a_call_and_what_is_typed_finds_its_dossier(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent")) {
            assertThat(agent.path()).isEqualTo("/today");
            open(agent, "Kiosque à musique");
            agent.go("/portfolio").page().locator("h1").click();
            agent.page().keyboard().press("n");
            agent.page().waitForURL("**/calls/new");
            agent.expectAccessible();

            agent.page().getByLabel("Qui appelle").pressSequentially("kiosqe musiqe");
            agent.page().locator("#hits").getByText("Kiosque à musique").waitFor();
            agent.page()
                    .locator("#hits")
                    .getByRole(
                            AriaRole.LINK, new Locator.GetByRoleOptions().setName("Jules Renard"))
                    .first()
                    .press("Enter");
            agent.page().waitForURL("**/call");
            agent.expectAccessible();
            agent.type("En une phrase", "Demande si le kiosque est couvert.")
                    .press("Noter l’appel");

            agent.page().waitForURL("**/dossiers/**seen=**");
            assertThat(agent.main()).contains("Demande si le kiosque est couvert.");
        }
    }

    @Test
    void a_key_types_a_letter_in_a_field_and_does_nothing_once_switched_off(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent").go("/portfolio")) {
            agent.page().keyboard().press("/");
            agent.page().keyboard().type("nan");
            assertThat(agent.page().locator("#find").inputValue()).isEqualTo("nan");
            assertThat(agent.path()).isEqualTo("/portfolio");

            agent.go("/keys").follow("Les désactiver");
            agent.page().waitForURL("**/keys");
            assertThat(agent.main()).contains("désactivés dans ce navigateur");
            agent.page().keyboard().press("n");
            agent.go("/portfolio").page().keyboard().press("n");
            assertThat(agent.path()).isEqualTo("/portfolio");
        }
    }

    @Test
    void what_one_types_is_kept_taken_up_again_and_gone_once_sent(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent")) {
            open(agent, "Lavoir communal");
            String form = agent.path() + "/interactions";
            write(agent.go(form), "Le toit du lavoir fuit.");
            agent.page().getByText("Brouillon gardé.").first().waitFor();

            assertThat(agent.go("/today").main()).contains("« Le toit du lavoir fuit. »");
            agent.go(form);
            assertThat(text(agent).inputValue()).isEqualTo("Le toit du lavoir fuit.");
            agent.expectAccessible();

            agent.choose("Par quel moyen ?", "Appel")
                    .choose("Dans quel sens ?", "Reçu")
                    .type("En une phrase", "Le lavoir")
                    .press("Noter l’échange");
            agent.page().waitForURL("**seen=**");
            assertThat(agent.go("/today").main()).doesNotContain("Le toit du lavoir fuit.");
        }
    }

    @Test
    void without_scripts_a_button_keeps_a_draft_and_another_removes_it(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.PHONE, false).signIn("agent")) {
            open(agent, "Fontaine sèche");
            String form = agent.path() + "/interactions";
            write(agent.go(form), "Plus d’eau depuis lundi.");
            agent.press("Garder en brouillon");
            assertThat(agent.main()).contains("est repris ici");
            assertThat(text(agent).inputValue()).isEqualTo("Plus d’eau depuis lundi.");

            agent.press("Effacer le brouillon");
            assertThat(text(agent).inputValue()).isEmpty();
        }
    }

    @Test
    void ticked_dossiers_are_previewed_and_each_tells_what_became_of_it(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.DESK).signIn("agent").go("/portfolio")) {
            List<Locator> ticks = agent.page().locator("input[name=dossier]").all();
            ticks.get(0).check();
            ticks.get(1).check();
            agent.press("Agir sur les dossiers cochés")
                    .choose("Que faire de ces dossiers ?", "Proposer")
                    .choose("À qui ?", "Nadia Benali");
            agent.expectAccessible();
            agent.press("Voir ce que cela donne");
            assertThat(agent.main()).contains("2 dossiers sont proposés à Nadia Benali");
            agent.expectAccessible();

            agent.type("Pourquoi ?", "Je pars en formation.").press("Proposer ces dossiers");
            agent.page().waitForURL("**/dossiers/bulk/**");
            assertThat(agent.main()).contains("Fait", "Suivi par");
            agent.expectAccessible();
        }
    }

    @Test
    void the_pages_of_the_day_fit_a_telephone(Stage stage) {
        try (Visitor agent = stage.visitor(Visitor.PHONE).signIn("agent")) {
            for (String page :
                    List.of("/today", "/search?q=terrasse", "/calls/new", "/keys", "/portfolio")) {
                agent.go(page).expectAccessible();
            }
        }
    }

    private static void write(Visitor agent, String text) {
        agent.page().locator("summary").filter(exchangeMore()).first().click();
        text(agent).fill(text);
    }

    private static Locator.FilterOptions exchangeMore() {
        return new Locator.FilterOptions().setHasText("Préciser");
    }

    private static Locator text(Visitor agent) {
        return agent.page().locator("main textarea[name=text]");
    }

    private static void open(Visitor agent, String title) {
        agent.go("/dossiers/new")
                .choose("Démarche", "Permis de construire")
                .type("Objet", title)
                .choose("Comment la demande est-elle arrivée ?", "Guichet")
                .type("Nom", "Jules Renard")
                .press("Ouvrir le dossier");
        agent.page().waitForURL("**/dossiers/**seen=**");
    }
}
