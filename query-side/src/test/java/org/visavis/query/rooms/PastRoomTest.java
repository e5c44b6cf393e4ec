package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARC;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.query.dossierpage.PastDossier;
import org.visavis.query.history.History;
import org.visavis.web.who.Person;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class PastRoomTest {
    private static final Renderer PAGES = new Renderer();

    private record Told(String what, String then, String now) {}

    @Test
    void a_page_of_the_past_says_so_and_leads_back() {
        assertThat(past(CLAIRE, "2026-03-01", "", null))
                .contains("Vous regardez le passé", "tel qu’il était le 1er mars 2026")
                .contains("href=\"/dossiers/" + Town.DOSSIER + "\"", "Revenir à aujourd’hui")
                .contains("Les noms et les coordonnées sont ceux d’aujourd’hui")
                .contains("value=\"2026-03-01\"")
                .doesNotContain("<script>", "method=\"post\" class=\"vv-form\"");
    }

    @Test
    void it_says_which_of_both_times_was_asked_for() {
        assertThat(past(CLAIRE, "", "2026-03-01", Town.MARCH))
                .contains("tel que nous le connaissions le 1er mars 2026");
        assertThat(past(MARC, "2026-03-01", "2026-03-01", Town.MARCH))
                .contains("d’après ce que nous en savions le 1er mars 2026");
    }

    @Test
    void it_tells_what_has_changed_since() {
        assertThat(past(CLAIRE, "2026-03-01", "", null))
                .contains("Ce qui a changé depuis", "Référent", "Youssef Benali")
                .contains("Ce qui s’est passé depuis", "Il manque &lt;le plan&gt;.");
    }

    private static String past(Person who, String asOf, String knownAt, @Nullable Instant known) {
        var page = new PastDossier(Town.inCharge(), Town.MARCH, known, List.of());
        return PAGES.render(
                "dossierpage/past",
                who,
                page,
                Map.of(
                        "changes",
                        List.of(new Told("Référent", "Claire Morel", "Youssef Benali")),
                        "told",
                        Town.history(false),
                        "since",
                        new History(Town.history(false).events(), null),
                        "asOfDay",
                        asOf,
                        "knownAtDay",
                        knownAt));
    }
}
