package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARCH;

import org.junit.jupiter.api.Test;
import org.visavis.events.contact.Unmatched;
import org.visavis.query.contacts.ContactView.Named;
import org.visavis.query.contacts.ContactView.State;
import org.visavis.query.contacts.sorting.MailView;
import org.visavis.query.contacts.sorting.SortingController.Pile;
import org.visavis.query.page.Choice;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.TextCheck;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class SortingRoomTest {
    private static final Renderer PAGES = new Renderer();

    @Test
    void each_mail_says_who_wrote_what_and_why_it_is_here() {
        assertThat(list(List.of(mail(State.WAITING)), ""))
                .contains("Mon &lt;toit&gt;", "JP &lt;b&gt;", "Bonjour &lt;script&gt;")
                .contains("Son expéditeur n’est pas connu", "href=\"/sorting/m1\"")
                .doesNotContain("<script>steal", "null");
    }

    @Test
    void an_empty_pile_says_so_and_a_search_without_result_too() {
        assertThat(list(List.of(), "")).contains("Rien à trier");
        assertThat(list(List.of(), "toit")).contains("Aucun courriel ne correspond");
    }

    @Test
    void one_that_waits_can_be_attached_or_set_aside() {
        assertThat(page(mail(State.WAITING)))
                .contains("action=\"/sorting/m1/attachment\"", "action=\"/sorting/m1/dismissal\"")
                .contains("<details", "&gt; Avant", "plan &lt;1&gt;.pdf", "HAB-42 — Jeanne")
                .doesNotContain("<script>steal", "null");
    }

    @Test
    void one_that_is_sorted_asks_nothing_more() {
        assertThat(page(mail(State.ATTACHED)))
                .contains("href=\"/dossiers/d1\"", "HAB-42 · Isolation")
                .doesNotContain("/attachment\"", "/dismissal\"");
        assertThat(page(mail(State.SETTLED)))
                .contains("Publicité")
                .doesNotContain("/attachment\"", "/dismissal\"");
    }

    @Test
    void every_reason_and_state_has_its_words() {
        Stream<String> keys =
                Stream.concat(
                        Arrays.stream(Unmatched.values()).map(why -> "sorting.why." + why),
                        Arrays.stream(State.values()).map(state -> "sorting.state." + state));

        assertThat(new TextCheck(new Bundles(true)).missing(keys)).isEmpty();
    }

    private static String list(List<MailView> mails, String q) {
        return PAGES.render("sorting/list", CLAIRE, new Pile(mails.size(), mails), Map.of("q", q));
    }

    private static String page(MailView mail) {
        return PAGES.render(
                "sorting/mail",
                CLAIRE,
                mail,
                Map.of("q", "", "matches", List.of(new Choice("d1", "HAB-42 — Jeanne"))));
    }

    private static MailView mail(State state) {
        return new MailView(
                "m1",
                1,
                state,
                Unmatched.UNKNOWN_SENDER.name(),
                true,
                "JP <b>",
                "jp@courriel.example",
                "Mon <toit>",
                "Bonjour <script>steal()</script>",
                "> Avant",
                List.of("plan <1>.pdf"),
                MARCH,
                MARCH,
                state == State.ATTACHED ? new Named("d1", "HAB-42 · Isolation") : null,
                state == State.SETTLED ? "Publicité" : null,
                state == State.WAITING ? null : MARCH);
    }
}
