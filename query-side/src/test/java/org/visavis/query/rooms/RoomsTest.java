package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.query.dossierpage.DossierListController;
import org.visavis.query.imports.ImportView;
import org.visavis.query.page.Choice;
import org.visavis.query.page.LineChart;
import org.visavis.query.platform.NextStep;
import org.visavis.query.who.People;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.text.Language;
import org.visavis.web.who.Person;

import java.util.List;
import java.util.Map;

class RoomsTest {
    private static final Renderer PAGES = new Renderer();

    @Test
    void every_line_of_the_list_names_who_answers() {
        var found =
                new DossierListController.Found(
                        List.of(
                                Town.inCharge(),
                                Town.dossier(Town.resource(), NextStep.ASSIGN_REFERENT, true)));

        assertThat(list(CLAIRE, found, "terrasse"))
                .contains("2 dossiers pour « terrasse »", "Claire Morel", "Resource11")
                .contains("Premier contact, en attendant un référent", "en retard")
                .doesNotContain("<script>", "null");
    }

    @Test
    void an_empty_list_says_what_to_do() {
        var nothing = new DossierListController.Found(List.of());

        assertThat(list(CLAIRE, nothing, "")).contains("Aucun dossier encore", "/dossiers/new");
        assertThat(list(CLAIRE, nothing, "<x>"))
                .contains("Rien ne correspond à « &lt;x&gt; »", "Voir tous les dossiers");
        assertThat(list(MARC, nothing, ""))
                .contains("Aucun dossier à votre nom")
                .doesNotContain("/dossiers/new");
    }

    @Test
    void a_new_dossier_that_was_refused_keeps_the_words_of_its_nested_fields() {
        var refused =
                new RefusedForm(
                        "/dossiers",
                        Map.of("party.name", List.of("Marc <Petit>")),
                        Map.of("title", "Ce champ est à remplir."),
                        "Certains champs sont à revoir",
                        "…");
        var procedure = new Choice("p1", "Permis");
        Map<String, Object> extras =
                Map.of(
                        "procedures",
                        List.of(procedure),
                        "agents",
                        List.of(),
                        "channels",
                        List.of(new Choice("EMAIL", "Courriel")));

        assertThat(PAGES.render("dossierpage/new", CLAIRE, List.of(), extras, refused))
                .contains("value=\"Marc &lt;Petit&gt;\"", "-dossiers-title-wrong");
        assertThat(
                        PAGES.render(
                                "dossierpage/new",
                                CLAIRE,
                                List.of(),
                                Map.of("procedures", List.of())))
                .contains("Aucune démarche n’est publiée");
    }

    @ParameterizedTest
    @EnumSource(ImportView.State.class)
    void an_import_tells_how_far_it_has_come_and_what_was_refused(ImportView.State state) {
        var refusedCase = new ImportView.Refused(null, 12, "Une date <lisible> était attendue.");
        var view =
                new ImportView(
                        "i1",
                        state,
                        "valbourg",
                        46,
                        30,
                        180,
                        29,
                        4,
                        1,
                        List.of(refusedCase),
                        state == ImportView.State.FAILED ? "Le fichier est vide." : null,
                        null,
                        Town.MARCH,
                        state == ImportView.State.RUNNING ? null : Town.MARCH);

        String page = PAGES.render("imports/import", CLAIRE, view, Map.of());
        assertThat(page).contains("Une date &lt;lisible&gt; était attendue.", "sans nom", ">12<");
        switch (state) {
            case RUNNING ->
                    assertThat(page)
                            .contains("46 % du fichier est lu", "<progress")
                            .doesNotContain("Voir le tableau de bord");
            case DONE -> assertThat(page).contains("Voir le tableau de bord", "terminée");
            case FAILED -> assertThat(page).contains("Le fichier est vide.", "role=\"alert\"");
        }
        assertThat(PAGES.render("imports/list", CLAIRE, List.of(view), Map.of()))
                .contains("href=\"/imports/i1\"", "multipart/form-data", "name=\"_csrf\"");
    }

    @Test
    void a_refused_log_is_told_beside_the_form() {
        var refused =
                new RefusedForm(
                        "/imports",
                        Map.of("referent", List.of("FIRST")),
                        Map.of("file", "Un journal était attendu."),
                        "Ce journal ne peut pas être lu",
                        "…");

        assertThat(PAGES.render("imports/list", CLAIRE, List.of(), Map.of(), refused))
                .contains("Un journal était attendu.", "aria-describedby=\"file-wrong\"")
                .containsPattern("value=\"FIRST\"[^>]*checked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH|Mes dossiers|dimanche 1er mars 2026|Clos après l’échéance",
                "ENGLISH|My cases|Sunday 1 March 2026|Closed after the deadline",
                "DUTCH|Mijn dossiers|zondag 1 maart 2026|Gesloten na de uiterste datum"
            })
    void a_page_speaks_one_language_from_its_first_tag_to_its_last_date(
            Language language, String heading, String opened, String late) {
        var found = new DossierListController.Found(List.of());
        Map<String, Object> nothing = Map.of("q", "", "most", 50);
        assertThat(PAGES.render(language, "dossierpage/list", MARC, found, nothing))
                .contains("<html lang=\"" + language.code() + "\"", heading)
                .containsPattern("href=\"/language/nl\\?back=/here\"[^>]*lang=\"nl\"");

        var closed = Town.dossier(Town.claire(), null, true);
        Map<String, Object> extras =
                Map.of("history", Town.history(true), "desk", Benches.citizen(closed));
        assertThat(PAGES.render(language, "dossierpage/citizen", MARC, closed, extras))
                .contains(opened, late);
    }

    @Test
    void figures_are_told_as_the_language_tells_them() {
        var chart =
                new LineChart("Délai", "…", "jours", List.of(new LineChart.Point("mars", 1234.5)));
        assertThat(figures(Language.FRENCH, chart)).contains("1\u202f234,50");
        assertThat(figures(Language.ENGLISH, chart)).contains("1,234.50");
        assertThat(figures(Language.DUTCH, chart)).contains("1.234,50");
    }

    @Test
    void people_procedures_and_organisations_have_their_pages() {
        for (Person person : List.of(CLAIRE, MARC)) {
            assertThat(PAGES.render("who/me", person, person, Map.of()))
                    .contains(person.displayName());
        }
        var agent =
                new People.AgentLine(
                        "claire", "Claire Morel", "Claire", "Morel", null, null, "valbourg");
        assertThat(PAGES.render("who/agents", CLAIRE, List.of(agent), Map.of()))
                .contains("/portfolio?agent=claire");
        var permit =
                new People.ProcedureLine("p", "Permis", "valbourg", "art. 1", "claire", 5, null);
        assertThat(PAGES.render("who/procedures", CLAIRE, List.of(permit), Map.of()))
                .contains("promis sous 5 jours", "Aucun délai");
        var body =
                new People.OrganisationLine("valbourg", "Valbourg", "1, place", "04", null, null);
        assertThat(PAGES.render("who/organisations", CLAIRE, List.of(body), Map.of()))
                .contains("Valbourg");
    }

    private static String list(Person reader, DossierListController.Found found, String q) {
        return PAGES.render("dossierpage/list", reader, found, Map.of("q", q, "most", 50));
    }

    private static String figures(Language language, LineChart chart) {
        return PAGES.render(
                language, "page/figures :: lineChart(chart=${page})", CLAIRE, chart, Map.of());
    }
}
