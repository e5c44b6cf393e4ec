package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARCH;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.events.dossier.Direction;
import org.visavis.query.contacts.ContactController;
import org.visavis.query.contacts.ContactStory;
import org.visavis.query.contacts.ContactView;
import org.visavis.query.contacts.ContactView.Named;
import org.visavis.query.contacts.ContactView.State;
import org.visavis.query.page.Choice;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.TextCheck;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ContactRoomTest {
    private static final Renderer PAGES = new Renderer();
    private static final Named CLAIRE_MOREL = new Named("claire", "Claire Morel");

    @Test
    void each_contact_that_waits_has_a_person_and_a_date() {
        var waiting = new ContactController.Waiting(List.of(contact(State.WAITING, "Mme <Petit>")));

        assertThat(PAGES.render("contacts/list", CLAIRE, waiting, Map.of("everybody", false)))
                .contains("Toit &lt;percé&gt;", "Mme &lt;Petit&gt;", "Claire Morel", "en retard")
                .contains("Appel téléphonique, 1er mars 2026", "href=\"/contacts?who=all\"");
    }

    @Test
    void one_without_a_name_is_known_by_the_number() {
        var waiting = new ContactController.Waiting(List.of(contact(State.WAITING, null)));

        assertThat(PAGES.render("contacts/list", CLAIRE, waiting, Map.of("everybody", true)))
                .contains("06 00 00 00 09")
                .doesNotContain("null");
    }

    @Test
    void when_nothing_waits_the_page_says_what_belongs_here() {
        var nothing = new ContactController.Waiting(List.of());

        assertThat(PAGES.render("contacts/list", CLAIRE, nothing, Map.of("everybody", false)))
                .contains("Rien n’attend", "/contacts/new");
    }

    @Test
    void the_form_offers_oneself_to_look_after_it() {
        Map<String, Object> extras =
                Map.of(
                        "channels", List.of(new Choice("CALL", "Appel")),
                        "directions", List.of(new Choice("IN", "reçu")),
                        "agents", List.of(new Choice("claire", "Claire Morel")));

        assertThat(PAGES.render("contacts/new", CLAIRE, List.of(), extras))
                .contains("action=\"/contacts\"", "name=\"summary\"", "name=\"due\"")
                .containsPattern("value=\"claire\"[^>]*selected");
    }

    @Test
    void one_that_waits_can_be_attached_given_away_or_settled() {
        assertThat(page(contact(State.WAITING, "Mme Petit"), "toit", match()))
                .contains("action=\"/contacts/c1/attachment\"", "HAB-42 — Jeanne &lt;Petit&gt;")
                .contains("value=\"/here?q=toit#form-contacts-c1-attachment\"")
                .contains("Claire s’en occupe.", "Motif : congés")
                .contains("action=\"/contacts/c1/owner\"", "action=\"/contacts/c1/settlement\"")
                .contains("href=\"/parties?q=Mme%20Petit&amp;for=dossier\"");
    }

    @Test
    void where_no_dossier_fits_the_page_says_what_to_try() {
        assertThat(page(contact(State.WAITING, null), "", List.of()))
                .contains("Aucun dossier ne correspond à la personne")
                .doesNotContain("/attachment\"", "null");
    }

    @Test
    void one_that_found_its_dossier_leads_there_and_asks_nothing_more() {
        assertThat(page(contact(State.ATTACHED, "Mme Petit"), "", List.of()))
                .contains("href=\"/dossiers/d1\"", "HAB-42 · Isolation")
                .doesNotContain("/attachment\"", "/owner\"", "/settlement\"");
    }

    @Test
    void one_that_is_settled_says_what_came_of_it() {
        assertThat(page(contact(State.SETTLED, "Mme Petit"), "", List.of()))
                .contains("Renseignée &lt;au téléphone&gt;")
                .doesNotContain("/attachment\"", "/settlement\"");
    }

    @Test
    void every_state_and_direction_has_its_words() {
        Stream<String> keys =
                Stream.concat(
                        Arrays.stream(State.values()).map(state -> "contact.state." + state),
                        Arrays.stream(Direction.values())
                                .map(direction -> "contact.direction." + direction));

        assertThat(new TextCheck(new Bundles(true)).missing(keys)).isEmpty();
    }

    private static String page(ContactView contact, String q, List<Choice> matches) {
        var step =
                new ContactStory.Step(
                        MARCH, "Nadia Benali", "Claire s’en occupe.", List.of("Motif : congés"));
        return PAGES.render(
                "contacts/contact",
                CLAIRE,
                contact,
                Map.of("q", q, "matches", matches, "agents", List.of(), "story", List.of(step)));
    }

    private static List<Choice> match() {
        return List.of(new Choice("d1", "HAB-42 — Jeanne <Petit>"));
    }

    private static ContactView contact(State state, @Nullable String name) {
        return new ContactView(
                "c1",
                3,
                state,
                name,
                null,
                "06 00 00 00 09",
                "CALL",
                "IN",
                "Toit <percé>",
                "Rappeler le soir.",
                CLAIRE_MOREL,
                CLAIRE_MOREL,
                MARCH,
                state == State.WAITING,
                MARCH,
                state == State.ATTACHED ? new Named("d1", "HAB-42 · Isolation") : null,
                state == State.SETTLED ? "Renseignée <au téléphone>" : null,
                state == State.WAITING ? null : MARCH);
    }
}
