package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;

import org.junit.jupiter.api.Test;
import org.visavis.query.supervision.BoardExamples;

import java.util.Map;
import java.util.Objects;

class BoardRoomTest {
    private static final Renderer PAGES = new Renderer();

    @Test
    void a_board_of_the_past_says_so_and_leads_back() {
        assertThat(board(Map.of("asOf", "2026-03-01")))
                .contains("Tel qu’au 1er mars 2026", "Revenir à aujourd’hui")
                .contains("value=\"2026-03-01\"", "href=\"/portfolio?agent=claire\"")
                .contains("/supervision/lists/unanswered?asOf=2026-03-01");
        assertThat(board(Map.of()))
                .contains("Maintenant, le")
                .doesNotContain("Revenir à aujourd’hui");
    }

    @Test
    void every_figure_leads_to_its_list() {
        assertThat(board(Map.of()))
                .contains("href=\"/supervision/lists/late\"", "en retard sur l’échéance")
                .contains("href=\"/supervision/lists/unanswered-2-7\"")
                .contains("href=\"/supervision/lists/age-30-60\"")
                .contains("href=\"/supervision/lists/referents-1\"")
                .contains("href=\"/supervision/lists/escalated-1\"");
    }

    @Test
    void it_is_drawn_and_told_and_says_what_it_is_not_for() {
        assertThat(board(Map.of()))
                .contains("role=\"img\"", "Habitat &amp; co", "guichet")
                .contains("87,5", "12")
                .contains("ne servent jamais à comparer des personnes")
                .contains("9 tenus à temps, 3 tenus en retard, 2 encore à tenir, dont 2 en retard")
                .doesNotContain("null");
    }

    @Test
    void a_part_of_the_work_says_so_and_keeps_the_choice_in_every_link() {
        assertThat(board(Map.of("team", "Habitat & co", "from", "2026-01-01", "to", "2026-02-01")))
                .contains("Seule une partie des dossiers est comptée ici")
                .contains("Par rapport à la période d’avant")
                .contains("/supervision/lists/open?team=Habitat+%26+co&amp;from=2026-01-01");
    }

    @Test
    void a_list_leads_to_its_dossiers_as_they_were_and_back() {
        assertThat(list(Map.of("asOf", "2026-03-01")))
                .contains("Sans réponse depuis 7 à 30 jours", "120 dossiers")
                .contains("/dossiers/0198c0de-0000-7000-8000-000000000042?asOf=2026-03-01")
                .contains("Une &lt;terrasse&gt;", "en retard", "Non précisé")
                .contains("/supervision/lists/unanswered-7-30?asOf=2026-03-01&amp;after=50")
                .doesNotContain("null");
    }

    private static String board(Map<String, String> query) {
        return render("supervision/board", BoardExamples.board(query, PAGES.texts()));
    }

    private static String list(Map<String, String> query) {
        return render("supervision/listing", BoardExamples.list(query, PAGES.texts()));
    }

    private static String render(String template, Map<String, Object> model) {
        return PAGES.render(template, CLAIRE, Objects.requireNonNull(model.get("page")), model);
    }
}
