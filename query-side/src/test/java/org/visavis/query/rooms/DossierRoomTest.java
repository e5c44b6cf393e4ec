package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.DOSSIER;
import static org.visavis.query.rooms.Town.MARC;

import org.junit.jupiter.api.Test;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.ExchangeChoices;
import org.visavis.query.page.Choice;
import org.visavis.query.platform.NextStep;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.who.Person;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class DossierRoomTest {
    private static final Renderer PAGES = new Renderer();

    @Test
    void an_agent_sees_who_answers_and_how_to_reach_them_and_can_note_an_exchange() {
        String page = dossier(Town.inCharge(), CLAIRE, true);

        assertThat(page)
                .contains("Claire Morel", "04 75 00 00 01", "Depuis le 1er mars 2026")
                .contains("Traiter la demande et répondre", "06 00 00 00 01")
                .contains("action=\"/dossiers/" + DOSSIER + "/interactions\"")
                .contains("name=\"_csrf\" value=\"the-token\"", "name=\"key\" value=\"")
                .contains("réservé à l’équipe", "visible par l’usager")
                .doesNotContain("Prendre en charge</button>");
        assertThat(page).contains("href=\"/dossiers/" + DOSSIER + "?before=11\"");
    }

    @Test
    void a_party_sees_who_answers_and_what_was_done_and_no_form_of_agents() {
        String page =
                PAGES.render(
                        "dossierpage/dossier",
                        MARC,
                        Town.inCharge(),
                        extras(Town.history(true), false));

        assertThat(page)
                .contains("Claire Morel", "04 75 00 00 01", "Il manque &lt;le plan&gt;.")
                .doesNotContain("Rappeler", "réservé à l’équipe", "visible par l’usager")
                .doesNotContain("/interactions", "/referent\"", "/closure", "/charge");
    }

    @Test
    void a_first_assignment_is_accepted_with_one_button_by_the_referent_alone() {
        DossierView awaited = Town.dossier(Town.claire(), NextStep.TAKE_CHARGE, false);

        assertThat(dossier(awaited, CLAIRE, true))
                .contains("action=\"/dossiers/" + DOSSIER + "/charge\"", "Prendre en charge<")
                .contains("name=\"version\" value=\"7\"", "Ce dossier vous est confié");
        assertThat(dossier(awaited, CLAIRE, false))
                .contains("La prise en charge est attendue")
                .doesNotContain("/charge\"");
    }

    @Test
    void who_answers_meanwhile_is_told_in_plain_words_before_anybody_is_assigned() {
        assertThat(
                        dossier(
                                Town.dossier(Town.resource(), NextStep.ASSIGN_REFERENT, true),
                                MARC,
                                false))
                .contains("En attendant, Resource11 est le premier contact")
                .contains("promis d’ici le vendredi 6 mars 2026", "En retard")
                .doesNotContain("null");
    }

    @Test
    void a_closed_dossier_still_names_who_answers_and_takes_exchanges_but_no_closing() {
        assertThat(dossier(Town.dossier(Town.claire(), null, true), CLAIRE, true))
                .contains("La personne qui répond encore de ce dossier", "Accordé")
                .contains("Clos après l’échéance", "/interactions\"")
                .doesNotContain("/closure\"", "/referent\"");
    }

    @Test
    void what_people_wrote_is_never_markup() {
        String page = dossier(Town.inCharge(), CLAIRE, true);

        assertThat(page)
                .contains("Terrasse &lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("Rappeler &lt;vite&gt;.")
                .doesNotContain("<script>", "<vite>");
    }

    @Test
    void a_refused_exchange_shows_what_was_typed_and_why_beside_its_field() {
        var refused =
                new RefusedForm(
                        "/dossiers/" + DOSSIER + "/interactions",
                        Map.of(
                                "summary",
                                List.of("Appel <long> & \"vif\""),
                                "channel",
                                List.of("CALL")),
                        Map.of("direction", "Ce champ est à remplir."),
                        "Certains champs sont à revoir",
                        "Des champs remplis étaient attendus.");
        String page =
                PAGES.render(
                        "dossierpage/dossier",
                        CLAIRE,
                        Town.inCharge(),
                        extras(Town.history(false), true),
                        refused);

        String wrong = "-dossiers-" + DOSSIER + "-interactions-direction-wrong";
        assertThat(page)
                .contains("Certains champs sont à revoir", "Sens : Ce champ est à remplir.")
                .contains("href=\"#-dossiers-" + DOSSIER + "-interactions-direction\"")
                .contains("aria-describedby=\"" + wrong + "\"", "id=\"" + wrong + "\"")
                .contains("value=\"Appel &lt;long&gt; &amp; &quot;vif&quot;\"")
                .containsPattern("value=\"CALL\" selected");
    }

    @Test
    void a_stale_form_carries_the_version_that_was_seen_and_its_refusal_is_told() {
        var refused =
                new RefusedForm(
                        "/dossiers/" + DOSSIER + "/referent",
                        Map.of("reason", List.of("Congé")),
                        Map.of(),
                        "Le dossier a changé entre-temps",
                        "La version 7 était attendue, mais le dossier en est à la version 8.");
        assertThat(
                        PAGES.render(
                                "dossierpage/referent",
                                CLAIRE,
                                Town.inCharge(),
                                Map.of("agents", List.of(new Choice("y", "Youssef Benali"))),
                                refused))
                .contains("name=\"version\" value=\"7\"", "Le dossier a changé entre-temps")
                .contains("Congé", "Youssef Benali");
    }

    @Test
    void every_other_page_of_a_dossier_names_who_answers() {
        assertThat(
                        PAGES.render(
                                "dossierpage/history",
                                MARC,
                                Town.history(true),
                                Map.of("dossier", Town.inCharge())))
                .contains("Claire Morel en répond", "/history?after=11");
        assertThat(PAGES.render("dossierpage/closure", CLAIRE, Town.inCharge(), Map.of()))
                .contains("name=\"outcome\"", "name=\"reason\"", "name=\"version\" value=\"7\"");
        assertThat(
                        PAGES.render(
                                "dossierpage/interaction",
                                CLAIRE,
                                Town.inCharge(),
                                Map.of("choices", choices())))
                .contains("Noter un échange", "Marc Petit");
    }

    private static String dossier(DossierView dossier, Person reader, boolean mine) {
        return PAGES.render(
                "dossierpage/dossier", reader, dossier, extras(Town.history(false), mine));
    }

    private static Map<String, Object> extras(Object history, boolean mine) {
        return Map.of("history", history, "mine", mine, "choices", choices());
    }

    private static ExchangeChoices choices() {
        return ExchangeChoices.of(PAGES.texts(), Locale.FRENCH);
    }
}
