package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.query.rooms.Town.CLAIRE;
import static org.visavis.query.rooms.Town.MARCH;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.query.bulk.BulkController;
import org.visavis.query.bulk.Several;
import org.visavis.query.calls.CallController;
import org.visavis.query.calls.Callers;
import org.visavis.query.page.BarChart;
import org.visavis.query.page.Choice;
import org.visavis.query.page.Drafts;
import org.visavis.query.page.Shortcuts;
import org.visavis.query.platform.NextStep;
import org.visavis.query.platform.SearchWords;
import org.visavis.query.portfolio.Narrowing;
import org.visavis.query.portfolio.Portfolio;
import org.visavis.query.portfolio.Portfolio.Holder;
import org.visavis.query.search.Found;
import org.visavis.query.search.Marks;
import org.visavis.query.today.Today;
import org.visavis.query.today.Waiting;
import org.visavis.query.who.People;
import org.visavis.web.text.TextCheck;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An agent's day and portfolio, as they are read. */
class DayRoomsTest {
    private static final Renderer PAGES = new Renderer();
    private static final BarChart WEEK =
            new BarChart("Échéances", "", "", List.of(BarChart.Bar.of("lundi", 1)));
    private static final Holder ME = new Holder("claire", "Claire Morel");

    @Test
    void a_portfolio_tells_what_is_next_in_its_own_words_and_what_is_late() {
        var full =
                new Portfolio(
                        ME,
                        List.of(
                                line(NextStep.PROMISE, "rappeler <jeudi>", true),
                                line(NextStep.DECIDE, null, false)),
                        120,
                        "infinity_d2");

        assertThat(portfolio(full, Narrowing.NONE))
                .contains("Mon portefeuille", "120 dossiers ouverts", "en retard", "Marc Petit")
                .contains(" : rappeler &lt;jeudi&gt;", "sans date", "after=infinity_d2")
                .contains("sans réponse depuis le 01/03/2026", "alerte depuis le 01/03/2026")
                .contains("proposé à Nadia Benali", "En retard (3)", "Sans réponse (1)")
                .doesNotContain("<script>", "agent=", ">null<");
    }

    @Test
    void a_part_of_a_portfolio_says_which_and_leads_back_to_the_whole() {
        var part = new Narrowing(Narrowing.Show.LATE, "permis");
        var none = new Portfolio(ME, List.of(), 0, null);

        assertThat(portfolio(none, part))
                .containsPattern("show=late&amp;procedure=permis\"[^>]*aria-current=\"page\"")
                .containsPattern("value=\"permis\"[^>]*selected")
                .contains("Aucun dossier ouvert ne correspond", "Voir tout le portefeuille");
    }

    @Test
    void an_empty_portfolio_of_a_colleague_says_whose_it_is() {
        var empty = new Portfolio(new Holder("y", "Youssef Benali"), List.of(), 0, null);

        assertThat(portfolio(empty, Narrowing.NONE, new Portfolio.Parts(0, 0, 0, 0)))
                .contains("Youssef Benali ne suit aucun dossier ouvert");
    }

    @ParameterizedTest
    @EnumSource(Today.What.class)
    void each_thing_that_waits_says_for_whom_what_and_by_when(Today.What what) {
        var day = day(what, "06 00 00 00 01", "rappeler <jeudi>", "Nadia Benali");

        assertThat(today(day))
                .contains("Marc Petit", "VAL-7 · Crèche", "en retard depuis le 01/03/2026")
                .contains("href=\"tel:0600000001\"", "/dossiers/d1")
                .doesNotContain("<jeudi>", "??", "{0}", "{1}");
    }

    @Test
    void a_call_is_logged_on_the_day_itself_in_one_field_that_a_key_leads_to() {
        assertThat(today(day(Today.What.CALL_BACK, "06", "vers midi", null)))
                .contains("action=\"/dossiers/d1/call-backs/1/completion\"", "name=\"outcome\"")
                .contains("data-key=\"n\"", "name=\"then\"", "value=\"REACHED\"");
        assertThat(today(day(Today.What.CALL, "06", "Appeler", null)))
                .contains("action=\"/dossiers/d1/interactions\"", "name=\"summary\"")
                .contains("name=\"ends\" value=\"1\"", "name=\"channel\" value=\"CALL\"");
        assertThat(today(day(Today.What.ACTION, "06", "Visiter", null)))
                .doesNotContain("name=\"reached\"");
    }

    @Test
    void the_week_ahead_is_told_day_by_day() {
        assertThat(today(day(Today.What.PROMISE, null, "rappeler", null)))
                .contains("La semaine qui vient", "lundi 2 mars 2026", "role=\"img\"");
    }

    @Test
    void who_takes_charge_does_so_at_once() {
        assertThat(today(day(Today.What.TAKE_CHARGE, null, null, null)))
                .contains("action=\"/dossiers/d1/charge\"", "name=\"_csrf\"", "name=\"key\"");
    }

    @Test
    void a_day_without_anything_says_what_to_do_next() {
        assertThat(today(new Today(MARCH, List.of(), List.of())))
                .contains("Rien ne vous attend", "href=\"/portfolio\"", "dimanche 1er mars 2026");
    }

    @Test
    void what_was_found_is_marked_and_grouped_and_never_markup() {
        var found =
                new Found(
                        "terasse <b>",
                        List.of(
                                new Found.DossierHit(
                                        "d1",
                                        "VAL-7",
                                        "Terrasse <b> d’angle",
                                        "SUSPENDED",
                                        new Found.Named("marc", "Marc Petit"),
                                        new Found.Named("claire", "Claire Morel"))),
                        List.of(new Found.PartyHit("marc", "Marc Petit", null, "06 00")),
                        List.of(
                                new Found.WrittenHit(
                                        Found.Kind.NOTE,
                                        "d1",
                                        1,
                                        null,
                                        "Terrasse",
                                        new Found.Named("marc", "Marc Petit"),
                                        "Claire Morel",
                                        MARCH,
                                        "la terrasse est trop large")));

        assertThat(search(found))
                .contains("<mark>Terrasse</mark> &lt;b&gt;", "Suspendu")
                .contains("Suivi par Claire Morel", "/parties/marc", "tel:0600")
                .contains("la <mark>terrasse</mark> est", "Note à l’équipe du 1er mars 2026");
        assertThat(search(new Found("zzz", List.of(), List.of(), List.of())))
                .contains("Rien trouvé", "/dossiers/new");
    }

    @Test
    void a_call_is_logged_in_one_form_and_from_every_page() {
        var line = new Callers.Line("d1", "VAL-7", Town.HOSTILE, "Marc Petit", "06 00");
        var choices = List.of(new Choice("IN", "Reçu"));

        assertThat(
                        PAGES.render(
                                "calls/call",
                                CLAIRE,
                                line,
                                Map.of(
                                        "directions", choices,
                                        "reached", choices,
                                        "audiences", choices)))
                .contains("action=\"/dossiers/d1/interactions\"", "value=\"CALL\"", "tel:0600")
                .contains("data-key=\"n\"", "href=\"/calls/new\"", "data-keys=\"on\"")
                .doesNotContain("<script>");
        assertThat(
                        PAGES.render(
                                "calls/choose",
                                CLAIRE,
                                new CallController.Choosing("pe", List.of(line)),
                                Map.of()))
                .contains("href=\"/dossiers/d1/call\"", "/contacts/new", "Un dossier");
        assertThat(new Shortcuts().callFrom("/dossiers/" + Town.DOSSIER + "/history"))
                .isEqualTo("/dossiers/" + Town.DOSSIER + "/call");
        assertThat(new Shortcuts().callFrom("/dossiers/new")).isEqualTo("/calls/new");
    }

    @Test
    void the_keys_say_whether_they_are_on() {
        assertThat(PAGES.render("page/keys", CLAIRE, Map.of("on", true), Map.of()))
                .contains("href=\"/keys/off\"");
        assertThat(PAGES.render("page/keys", CLAIRE, Map.of("on", false), Map.of()))
                .contains("href=\"/keys/on\"");
    }

    @Test
    void what_one_began_to_write_is_on_the_day() {
        var begun =
                new Drafts.Begun("/dossiers/d1/interactions", "/dossiers/d1#form", "Il <m", MARCH);

        assertThat(today(new Today(MARCH, List.of(), List.of()), List.of(begun)))
                .contains("Vos brouillons", "« Il &lt;m »", "href=\"/dossiers/d1#form\"")
                .doesNotContain("Rien ne vous attend");
    }

    @Test
    void several_dossiers_are_ticked_previewed_and_told_one_by_one() {
        var dossier = new Several.Line("d1", "VAL-7", Town.HOSTILE, "Marc Petit", "Claire", true);
        var nadia =
                new People.AgentLine("nadia", "Nadia Benali", "Nadia", "Benali", null, null, "v");
        Map<String, Object> extras =
                Map.of(
                        "whats",
                        List.of(BulkController.What.values()),
                        "agents",
                        List.of(nadia.asChoice()));
        var chosen = List.of(dossier, dossier);

        assertThat(bulk(new BulkController.Preview(chosen, null, null, 0), extras))
                .contains("Que faire de ces dossiers ?", "name=\"dossier\"", "Nadia Benali")
                .doesNotContain("method=\"post\" class=\"vv-form\"");
        for (BulkController.What what : BulkController.What.values()) {
            assertThat(bulk(new BulkController.Preview(chosen, what, nadia, 12), extras))
                    .contains("action=\"/dossiers/bulk\"", "value=\"" + what + "\"")
                    .contains("/dossiers/bulk?dossier=d1&amp;dossier=d1&amp;what=" + what)
                    .doesNotContain("<script>");
        }
        assertThat(
                        PAGES.render(
                                "bulk/outcomes",
                                CLAIRE,
                                List.of(
                                        new BulkController.Outcome(dossier, true, null, null),
                                        new BulkController.Outcome(
                                                dossier, false, "Dossier clos", "Un <autre>")),
                                Map.of()))
                .contains("Fait", "Dossier clos", "Un &lt;autre&gt;");
    }

    private static String bulk(BulkController.Preview preview, Map<String, Object> extras) {
        return PAGES.render("bulk/preview", CLAIRE, preview, extras);
    }

    @Test
    void every_key_that_is_put_together_has_a_text() {
        Stream<String> keys =
                Stream.of(
                                keys("today.section.", Waiting.values()),
                                keys("today.what.", Today.What.values()),
                                keys("portfolio.show.", Narrowing.Show.values()),
                                keys("search.kind.", Found.Kind.values()),
                                keys("bulk.what.", BulkController.What.values()),
                                keys("bulk.will.", BulkController.What.values()),
                                keys("bulk.do.", BulkController.What.values()),
                                keys("bulk.reason.", BulkController.What.values()),
                                keys("next.", NextStep.values()))
                        .flatMap(part -> part);

        assertThat(new TextCheck(PAGES.texts()).missing(keys)).isEmpty();
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Portfolio.Line line(NextStep next, @Nullable String words, boolean marked) {
        return new Portfolio.Line(
                "d1",
                marked ? null : "VAL-7",
                Town.HOSTILE,
                new Holder("marc", "Marc Petit"),
                ME,
                "Permis",
                next,
                words,
                marked ? MARCH : null,
                marked,
                MARCH,
                marked ? MARCH : null,
                marked ? MARCH : null,
                null,
                marked ? new Holder("nadia", "Nadia Benali") : null);
    }

    private static Today day(
            Today.What what, @Nullable String phone, @Nullable String words, @Nullable String by) {
        var line =
                new Today.Line(
                        what,
                        "d1",
                        1,
                        "Crèche",
                        "VAL-7",
                        new Today.Named("marc", "Marc Petit"),
                        words,
                        by,
                        phone,
                        MARCH,
                        MARCH,
                        true);
        return new Today(
                MARCH,
                List.of(new Today.Section(Waiting.DUE, List.of(line), true)),
                List.of(new Today.Day(LocalDate.of(2026, 3, 2), List.of(line))));
    }

    private static String today(Today day) {
        return today(day, List.of());
    }

    private static String today(Today day, List<Drafts.Begun> drafts) {
        return PAGES.render("today/today", CLAIRE, day, Map.of("drafts", drafts, "chart", WEEK));
    }

    private static String search(Found found) {
        return PAGES.render(
                "search/search",
                CLAIRE,
                found,
                Map.of("marks", new Marks(SearchWords.of(found.q()))));
    }

    private static String portfolio(Portfolio portfolio, Narrowing narrowing) {
        return portfolio(portfolio, narrowing, new Portfolio.Parts(120, 3, 1, 2));
    }

    private static String portfolio(
            Portfolio portfolio, Narrowing narrowing, Portfolio.Parts parts) {
        return PAGES.render(
                "portfolio/portfolio",
                CLAIRE,
                portfolio,
                Map.of(
                        "narrowing",
                        narrowing,
                        "shows",
                        List.of(Narrowing.Show.values()),
                        "parts",
                        parts,
                        "procedures",
                        List.of(new Choice("permis", "Permis de construire"))));
    }
}
