package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.DOSSIER;
import static org.visavis.query.rooms.Town.MARC;

import org.junit.jupiter.api.Test;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.ExchangeChoices;
import org.visavis.query.dossierpage.ask.Ask;
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
        String page = citizen(Town.inCharge());

        assertThat(page)
                .contains("Claire Morel", "04 75 00 00 01", "Il manque &lt;le plan&gt;.")
                .contains("Votre demande est entre nos mains. Claire Morel", "04 75 00 00 99")
                .contains("/messages\"", "/call-backs\"", "/thanks\"", "/another-referent\"")
                .contains("/contestations?sequence=2&amp;at=12\"")
                .doesNotContain("Rappeler", "réservé à l’équipe", "visible par l’usager")
                .doesNotContain("/interactions", "/referent\"", "/closure", "/charge");
    }

    @Test
    void a_first_assignment_is_accepted_with_one_button_by_the_referent_alone() {
        DossierView awaited = Town.dossier(Town.claire(), NextStep.TAKE_CHARGE, false);

        assertThat(dossier(awaited, CLAIRE, true))
                .contains("action=\"/dossiers/" + DOSSIER + "/charge\"", "Prendre en charge<")
                .contains("name=\"version\" value=\"7\"", "Ce dossier vous est confié")
                .doesNotContain("La prise en charge est attendue");
        assertThat(dossier(awaited, CLAIRE, false))
                .contains("La prise en charge est attendue")
                .doesNotContain("/charge\"");
    }

    @Test
    void who_answers_meanwhile_is_told_in_plain_words_before_anybody_is_assigned() {
        DossierView nobody = Town.dossier(Town.resource(), NextStep.ASSIGN_REFERENT, true);
        assertThat(dossier(nobody, CLAIRE, false)).contains("/referent\"", "Désigner un référent");
        assertThat(citizen(nobody))
                .contains("En attendant, Resource11 est le premier contact")
                .contains("promis d’ici le vendredi 6 mars 2026", "Nous sommes en retard")
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
                        extras(Town.inCharge(), true),
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
                        "/dossiers/" + DOSSIER + "/closure",
                        Map.of("reason", List.of("Congé")),
                        Map.of(),
                        "Le dossier a changé entre-temps",
                        "La version 7 était attendue, mais le dossier en est à la version 8.");
        assertThat(
                        PAGES.render(
                                "ask/page",
                                CLAIRE,
                                Benches.form(Ask.CLOSURE, Town.inCharge()),
                                Map.of("dossier", Town.inCharge(), "q", ""),
                                refused))
                .contains("name=\"version\" value=\"7\"", "Le dossier a changé entre-temps")
                .contains("Congé");
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
        assertThat(
                        PAGES.render(
                                "dossierpage/interaction",
                                CLAIRE,
                                Town.inCharge(),
                                Map.of("choices", choices())))
                .contains("Noter un échange", "Marc Petit");
    }

    @Test
    void what_is_owed_stands_by_date_with_what_ends_it_and_colleagues_talk_apart() {
        assertThat(dossier(Benches.busy(), CLAIRE, false))
                .contains("Alerte adressée à Hélène Vasseur (niveau 1)", "Le délai approche.")
                .contains("Claire Morel vous propose de reprendre ce dossier", "Tout est prêt.")
                .contains("/hand-over/acceptance\"", "/hand-over/return\"")
                .contains("Marc Petit attend une réponse", "Je n’ai rien reçu ce jour-là.")
                .contains("/contestations/1/answer\"")
                .contains("Sans suite prévue", "/actions?interaction=3\"")
                .contains(
                        "/actions/1/charge\"",
                        "/actions/1/completion\"",
                        "Confié à Habitat Conseil")
                .contains("/promises/1/completion\"", "en retard depuis le 01/03/2026")
                .contains("href=\"tel:0600000009\"", "essayé 2 fois", "/call-backs/1/completion\"")
                .contains("/requests/1/answer\"", "/requests/1/reminders\"")
                .contains("Vu avec le service juridique.", "/notes\"")
                .contains("Paul Petit", "représentant", "/participants/1/end\"")
                .contains("corrigé depuis", "/interactions/3/correction\"")
                .contains("Merci à tous.", "/thanks/1/decline\"");
    }

    @Test
    void a_citizen_reads_what_is_expected_and_promised_and_nothing_that_colleagues_settle() {
        assertThat(citizen(Benches.busy()))
                .contains("Ce que nous attendons de vous", "Une copie du bail")
                .contains("/requests/1/answer\"")
                .contains("Ce qui vous a été promis", "Vous envoyer la liste", "Vous rappeler")
                .contains("Vous contestez ceci")
                .doesNotContain("Habitat Conseil", "service juridique", "Alerte", "Tout est prêt.");
    }

    @Test
    void a_form_says_what_it_is_about_and_who_reads_what_is_written() {
        assertThat(
                        PAGES.render(
                                "ask/page",
                                CLAIRE,
                                Benches.form(Ask.REQUEST_WITHDRAWAL, Town.inCharge()),
                                Map.of(
                                        "dossier",
                                        Town.inCharge(),
                                        "q",
                                        "",
                                        "about",
                                        "Une copie <du> bail")))
                .contains("Une copie &lt;du&gt; bail", "L’usager lira ces mots.");
        assertThat(
                        PAGES.render(
                                "ask/page",
                                CLAIRE,
                                Benches.form(Ask.PARTICIPANT, Town.inCharge()),
                                Map.of("dossier", Town.inCharge(), "q", "Paul")))
                .contains("name=\"q\"", "value=\"Paul\"", "name=\"party.name\"");
    }

    private static String dossier(DossierView dossier, Person reader, boolean mine) {
        return PAGES.render("dossierpage/dossier", reader, dossier, extras(dossier, mine));
    }

    private static String citizen(DossierView dossier) {
        return PAGES.render(
                "dossierpage/citizen",
                MARC,
                dossier,
                Map.of("history", Town.history(true), "desk", Benches.citizen(dossier)));
    }

    private static Map<String, Object> extras(DossierView dossier, boolean mine) {
        return Map.of(
                "history",
                Town.history(false),
                "bench",
                Benches.agent(dossier, mine),
                "choices",
                choices());
    }

    private static ExchangeChoices choices() {
        return ExchangeChoices.of(PAGES.texts(), Locale.FRENCH);
    }
}
