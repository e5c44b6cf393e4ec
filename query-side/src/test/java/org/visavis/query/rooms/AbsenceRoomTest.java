package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARC;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.query.absence.AbsenceView;
import org.visavis.query.absence.AbsenceView.Away;
import org.visavis.query.absence.AbsenceView.Someone;
import org.visavis.query.absence.AbsenceView.StandingIn;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.ExchangeChoices;
import org.visavis.query.page.Choice;
import org.visavis.query.who.DeputyCard;
import org.visavis.web.problem.RefusedForm;
import org.visavis.web.who.Person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class AbsenceRoomTest {
    private static final Renderer PAGES = new Renderer();
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);
    private static final AbsenceView NOBODY =
            new AbsenceView("claire", "Claire Morel", List.of(), List.of());
    private static final AbsenceView AWAY =
            new AbsenceView(
                    "claire",
                    "Claire Morel",
                    List.of(
                            new Away(FIRST, LAST, new Someone("nadia", "Nadia <Benali>"), true),
                            new Away(
                                    LAST.plusDays(9),
                                    LAST.plusDays(9),
                                    new Someone("youssef", "Youssef Benali"),
                                    false)),
                    List.of(
                            new StandingIn(
                                    LAST.plusDays(2),
                                    LAST.plusDays(4),
                                    new Someone("paul", "Paul Petit"),
                                    false)));

    @Test
    void a_citizen_reads_who_answers_meanwhile_and_how_to_reach_them() {
        assertThat(citizen(Town.standingIn(nadia("nadia", "nadia@valbourg.example"))))
                .contains("Claire Morel", "04 75 00 00 01")
                .contains("En son absence, du 2 mars 2026 au 6 mars 2026, c’est Nadia Benali qui")
                .contains("qui vous répond.", "href=\"tel:0475000002\"", "Conseillère habitat")
                .contains("href=\"mailto:nadia@valbourg.example\"");
    }

    @Test
    void a_deputy_of_whom_little_is_known_can_still_be_called() {
        assertThat(citizen(Town.standingIn(nadia("nadia", null))))
                .contains("href=\"tel:0475000002\"")
                .doesNotContain("mailto:nadia", "null");
    }

    @Test
    void while_the_referent_is_there_nobody_else_is_named() {
        assertThat(citizen(Town.inCharge())).doesNotContain("absence");
        assertThat(agent(Town.inCharge())).doesNotContain("absence");
    }

    @Test
    void colleagues_read_it_too_and_the_deputy_that_it_is_them() {
        assertThat(agent(Town.standingIn(nadia("nadia", null))))
                .contains("c’est Nadia Benali qui répond.")
                .doesNotContain("qui vous répond");
        assertThat(agent(Town.standingIn(nadia(CLAIRE.id(), null))))
                .contains("c’est vous qui répondez.");
    }

    @Test
    void a_colleagues_absences_are_listed_and_declared_in_one_place() {
        assertThat(absence(CLAIRE, AWAY, true, null))
                .contains("Nadia &lt;Benali&gt; répond du 2 mars 2026 au 6 mars 2026")
                .contains("(en ce moment)", "Youssef Benali répond le 15 mars 2026")
                .contains("Pour Paul Petit, du 8 mars 2026 au 10 mars 2026")
                .contains(
                        "action=\"/agents/claire/absence\"", "href=\"/agents/claire/absence/end\"")
                .contains("name=\"from\"", "name=\"to\"", "name=\"deputy\"", "Nadia — Habitat");
    }

    @Test
    void whoever_may_not_declare_it_reads_and_is_offered_no_form() {
        assertThat(absence(CLAIRE, AWAY, false, null))
                .contains("Youssef Benali répond")
                .doesNotContain("name=\"from\"", "/absence/end");
        assertThat(absence(CLAIRE, NOBODY, false, null)).contains("Aucune absence");
    }

    @Test
    void a_refusal_names_the_field_as_the_form_does() {
        var refused =
                new RefusedForm(
                        "/agents/claire/absence",
                        Map.of("to", List.of("2026-03-01")),
                        Map.of("to", "Un dernier jour à partir du 2 mars était attendu."),
                        "Le dernier jour précède le premier",
                        "…");

        assertThat(absence(CLAIRE, NOBODY, true, refused))
                .contains("Dernier jour : Un dernier jour", "value=\"2026-03-01\"")
                .doesNotContain("À qui");
    }

    @Test
    void the_form_of_a_return_offers_the_absences_that_can_end() {
        var choice = new Choice("2026-03-02", "Nadia Benali répond du 2 au 6 mars 2026");

        assertThat(PAGES.render("absence/end", CLAIRE, AWAY, Map.of("choices", List.of(choice))))
                .contains("action=\"/agents/claire/absence/end\"", "name=\"on\"")
                .containsPattern("value=\"2026-03-02\" selected");
        assertThat(PAGES.render("absence/end", CLAIRE, NOBODY, Map.of("choices", List.of())))
                .contains("Aucune absence");
    }

    @Test
    void who_works_on_dossiers_finds_their_absences_from_their_own_page() {
        assertThat(PAGES.render("who/me", CLAIRE, CLAIRE, Map.of("works", true)))
                .contains("href=\"/agents/claire/absence\"");
        assertThat(PAGES.render("who/me", MARC, MARC, Map.of("works", false)))
                .doesNotContain("/absence");
    }

    private static DeputyCard nadia(String id, @Nullable String email) {
        return new DeputyCard(
                id,
                "Nadia",
                "Benali",
                "Conseillère habitat",
                "Habitat",
                "04 75 00 00 02",
                email,
                FIRST,
                LAST);
    }

    private static String absence(
            Person reader, AbsenceView page, boolean may, @Nullable RefusedForm refused) {
        var deputies = List.of(new Choice("nadia", "Nadia — Habitat"));
        return PAGES.render(
                "absence/absence", reader, page, Map.of("may", may, "deputies", deputies), refused);
    }

    private static String citizen(DossierView dossier) {
        return PAGES.render(
                "dossierpage/citizen",
                MARC,
                dossier,
                Map.of("history", Town.history(true), "desk", Benches.citizen(dossier)));
    }

    private static String agent(DossierView dossier) {
        return PAGES.render(
                "dossierpage/dossier",
                CLAIRE,
                dossier,
                Map.of(
                        "history",
                        Town.history(false),
                        "bench",
                        Benches.agent(dossier, true),
                        "choices",
                        ExchangeChoices.of(PAGES.texts(), Locale.FRENCH)));
    }
}
