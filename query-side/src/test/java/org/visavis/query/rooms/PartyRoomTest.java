package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARCH;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.query.page.Choice;
import org.visavis.query.partyview.DossierLine;
import org.visavis.query.partyview.PartyFound;
import org.visavis.query.partyview.PartyStory;
import org.visavis.query.partyview.PartyView;
import org.visavis.query.platform.NextStep;
import org.visavis.query.who.People;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.TextCheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class PartyRoomTest {
    private static final Renderer PAGES = new Renderer();
    private static final List<Choice> KINDS =
            List.of(new Choice("PERSON", "Personne"), new Choice("BODY", "Structure"));

    @Test
    void whoever_is_found_is_shown_with_the_person_who_already_answers_to_them() {
        String page = list(List.of(found("Odile <Rousseau>")), "odil", false);

        assertThat(page)
                .contains("Les Amis &lt;b&gt; de la Loire", "Trouvée par son contact Odile &lt;")
                .contains("suivi par Nadia Benali", "02 61 91 10 22", "HAB-42")
                .contains("href=\"/parties/amis\"", "Voir ses 7 dossiers ouverts")
                .doesNotContain("<b>", "party=amis", "null");
    }

    @Test
    void a_search_for_a_dossier_leads_on_to_the_form_with_the_party_filled_in() {
        assertThat(list(List.of(found(null)), "amis", true))
                .contains("Pour qui est ce dossier ?", "href=\"/dossiers/new?party=amis\"")
                .contains("name=\"for\" value=\"dossier\"", "href=\"/dossiers/new\"");
        assertThat(list(List.of(), "x", true)).contains("href=\"/dossiers/new\"");
        assertThat(list(List.of(), "x", false)).contains("href=\"/parties/new\"");
    }

    @Test
    void a_new_dossier_for_somebody_known_does_not_ask_who_it_is() {
        var known = new People.PartyLine("amis", "Les Amis <b> de la Loire", "BODY", null, "02");
        Map<String, Object> extras = new HashMap<>();
        extras.put("procedures", List.of(new Choice("p", "Permis")));
        extras.put("agents", List.of());
        extras.put("channels", List.of());
        extras.put("known", known);

        assertThat(PAGES.render("dossierpage/new", CLAIRE, List.of(), extras))
                .contains("name=\"party.id\" value=\"amis\"", "Les Amis &lt;b&gt; de la Loire")
                .contains("value=\"/here?party=amis#form-dossiers\"")
                .doesNotContain("party.name");
    }

    @Test
    void a_party_shows_dossiers_exchanges_contacts_and_merged_records() {
        assertThat(party("amis"))
                .contains("Les Amis &lt;b&gt; de la Loire", "Nadia Benali", "Extension")
                .contains("Odile Rousseau", "Présidente", "02 61 00 00 01")
                .contains("href=\"/parties/amis/contacts/1/correction\"")
                .contains("N’est plus à joindre depuis le 1er mars 2026")
                .contains("action=\"/parties/double/unmerge\"", "Claire Morel a contacté l’usager")
                .contains("href=\"/parties/amis?before=11#exchanges\"", "Motif : même numéro")
                .contains("href=\"/dossiers/new?party=amis\"")
                .doesNotContain("<b>", "a été réunie avec celle-ci", "null");
    }

    @Test
    void under_the_name_of_a_merged_record_the_page_says_which_one_speaks_for_it() {
        assertThat(party("double")).contains("a été réunie avec celle-ci");
    }

    @Test
    void a_correction_begins_with_what_is_known_and_asks_why() {
        assertThat(PAGES.render("partyview/correction", CLAIRE, amis(), Map.of("kinds", KINDS)))
                .contains("value=\"Les Amis &lt;b&gt; de la Loire\"", "name=\"reason\"")
                .contains("name=\"version\" value=\"9\"")
                .containsPattern("value=\"BODY\"[^>]*selected");
    }

    @Test
    void a_refused_correction_keeps_what_was_typed() {
        var refused =
                new RefusedForm(
                        "/parties/amis/correction",
                        Map.of("name", List.of("Les <Amis>")),
                        Map.of("reason", "Ce champ est à remplir."),
                        "Certains champs sont à revoir",
                        "…");

        assertThat(
                        PAGES.render(
                                "partyview/correction",
                                CLAIRE,
                                amis(),
                                Map.of("kinds", KINDS),
                                refused))
                .contains("value=\"Les &lt;Amis&gt;\"", "-parties-amis-correction-reason-wrong");
    }

    @Test
    void contacts_are_added_corrected_and_ended_each_on_a_page() {
        PartyView party = amis();
        Map<String, Object> odile = Map.of("contact", party.contacts().getFirst());

        assertThat(PAGES.render("partyview/contact", CLAIRE, party, Map.of()))
                .contains("action=\"/parties/amis/contacts\"", "Ligne directe", "Rôle");
        assertThat(PAGES.render("partyview/contact-correction", CLAIRE, party, odile))
                .contains("action=\"/parties/amis/contacts/1/correction\"", "value=\"Présidente\"");
        assertThat(PAGES.render("partyview/contact-end", CLAIRE, party, odile))
                .contains("action=\"/parties/amis/contacts/1/end\"", "n’est plus à joindre");
    }

    @Test
    void a_merge_offers_what_the_search_found_and_comes_back_to_it() {
        var other = new Choice("autre", "Amis <Loire>");

        assertThat(merge("amis loire", List.of(other)))
                .contains("Amis &lt;Loire&gt;", "value=\"/here?q=amis%20loire#form-parties-amis-")
                .contains("name=\"into\"", "name=\"reason\"");
        assertThat(merge("x", List.of())).contains("Aucune autre fiche ne correspond");
    }

    @Test
    void a_newcomer_is_registered_under_the_name_that_was_searched() {
        assertThat(
                        PAGES.render(
                                "partyview/new",
                                CLAIRE,
                                KINDS,
                                Map.of("kinds", KINDS, "name", "Léa <Martin>")))
                .contains("value=\"Léa &lt;Martin&gt;\"", "action=\"/parties\"");
    }

    @Test
    void every_kind_has_its_word() {
        assertThat(
                        new TextCheck(new Bundles(true))
                                .missing(Stream.of("party.kind.PERSON", "party.kind.BODY")))
                .isEmpty();
    }

    private static String list(List<PartyFound> found, String q, boolean opening) {
        return PAGES.render("partyview/list", CLAIRE, found, Map.of("q", q, "opening", opening));
    }

    private static String merge(String q, List<Choice> others) {
        return PAGES.render("partyview/merge", CLAIRE, amis(), Map.of("q", q, "others", others));
    }

    private static String party(String asked) {
        var change =
                new PartyStory.Change(
                        4,
                        MARCH,
                        "Thomas Girard",
                        "La fiche a été réunie.",
                        List.of("Motif : même numéro"));
        return PAGES.render(
                "partyview/party",
                CLAIRE,
                amis(),
                Map.of(
                        "asked",
                        asked,
                        "story",
                        List.of(change),
                        "earlier",
                        false,
                        "mayErase",
                        true,
                        "mayExport",
                        true));
    }

    private static PartyFound found(@Nullable String contact) {
        return new PartyFound(
                "amis",
                "Les Amis <b> de la Loire",
                "BODY",
                null,
                "02",
                contact,
                7,
                List.of(line()));
    }

    private static DossierLine line() {
        return new DossierLine(
                "d1",
                "amis",
                "HAB-42",
                "Extension",
                "OPEN",
                "Permis",
                new DossierLine.Referent(
                        "nadia", "Nadia Benali", "Conseillère habitat", "02 61 91 10 22"),
                NextStep.DECIDE,
                MARCH,
                true,
                MARCH,
                null);
    }

    private static PartyView amis() {
        return new PartyView(
                "amis",
                "Les Amis <b> de la Loire",
                "BODY",
                null,
                "02 61 00 00 00",
                9,
                List.of(
                        new PartyView.Contact(
                                1, "Odile Rousseau", "Présidente", "02 61 00 00 01", null, null),
                        new PartyView.Contact(2, "Paul Lambert", null, null, "p@l.example", MARCH)),
                List.of(line()),
                List.of(new PartyView.Merged("double", "Amis Loire", null, "02", MARCH, 2)),
                List.of(
                        new PartyView.Exchange(
                                "d1",
                                "HAB-42",
                                "Extension",
                                Town.history(false).events().getFirst())),
                11L,
                null);
    }
}
