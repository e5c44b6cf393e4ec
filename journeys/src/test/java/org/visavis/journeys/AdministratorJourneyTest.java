package org.visavis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

@Journey
class AdministratorJourneyTest {
    private static final Path LOG =
            Path.of("..", "command-side", "src", "test", "resources", "logs", "thirty-cases.xes");

    @Test
    void an_administrator_hands_in_a_log_and_watches_it_to_the_end(Stage stage) {
        try (Visitor administrator = stage.visitor(Visitor.DESK).signIn("admin").go("/imports")) {
            administrator.page().getByLabel("Fichier").setInputFiles(LOG);
            administrator.press("Reprendre ces dossiers");
            administrator.page().waitForURL("**/imports/*");

            administrator.page().getByText("La reprise est terminée").waitFor();
            assertThat(administrator.main())
                    .contains("cas lus", "actes repris", "dossiers ouverts");
            assertThat(administrator.page().locator(".vv-tile-figure").allInnerTexts())
                    .startsWith("41", "30");
            assertThat(administrator.main()).contains("Ce qui n’a pas été repris, et pourquoi");
            administrator.expectAccessible();
            administrator.follow("Voir le tableau de bord");
            assertThat(administrator.heading()).isEqualTo("Tableau de bord");
        }
    }

    @Test
    void what_is_no_log_is_refused_on_the_form_itself(Stage stage) {
        try (Visitor administrator = stage.visitor(Visitor.DESK).signIn("admin").go("/imports")) {
            administrator.page().getByLabel("Fichier").setInputFiles(Path.of("pom.xml"));
            administrator.page().getByLabel("La première personne qui a agi").check();
            administrator.press("Reprendre ces dossiers");

            assertThat(administrator.path()).isEqualTo("/imports");
            assertThat(administrator.main()).contains("Un journal XES");
            assertThat(
                            administrator
                                    .page()
                                    .getByLabel("La première personne qui a agi")
                                    .isChecked())
                    .isTrue();
        }
    }
}
