package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.query.dossierpage.DossierView;
import org.visavis.query.dossierpage.Dossiers;
import org.visavis.query.platform.QueryStore;
import org.visavis.query.security.Sight;
import org.visavis.query.who.DeputyCard;
import org.visavis.web.text.Moments;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** While a referent is away, a colleague is named who answers, from the first day to the last. */
class AbsencesTest {
    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");
    private static final Duration AN_INSTANT = Duration.ofNanos(1_000);

    private final Service service = SharedService.get();
    private final LocalDate today = Moments.dayOf(Instant.now());
    private final LocalDate first = today.plusDays(30);
    private final LocalDate last = today.plusDays(34);

    @Test
    void theDeputyIsNamedFromTheFirstInstantOfTheFirstDayToTheLastOfTheLast() {
        String referent = hired("Ysaline");
        String dossier = opened(referent);
        service.read("agent", seenIn(dossier, declared(referent, first, last)));

        assertThat(deputy(dossier, startOf(first).minus(AN_INSTANT))).isEmpty();
        assertThat(deputy(dossier, startOf(first))).contains("Nadia Benali");
        assertThat(deputy(dossier, startOf(last.plusDays(1)).minus(AN_INSTANT)))
                .contains("Nadia Benali");
        assertThat(deputy(dossier, startOf(last.plusDays(1)))).isEmpty();
    }

    @Test
    void everyoneWhoReadsTheDossierIsToldHowToReachTheDeputyUntilTheReferentIsBack() {
        String referent = hired("Tancrède");
        String dossier = opened(referent);
        assertThat(service.read("agent", dossier).at("/deputy/id").isString()).isFalse();
        assertThat(service.page("agent", dossier)).doesNotContain("absence,");

        Told away = declared(referent, today.minusDays(1), today.plusDays(1));
        JsonNode told = service.read("agent", seenIn(dossier, away)).get("deputy");
        assertThat(told.get("lastName").asString()).isEqualTo("Benali");
        assertThat(told.get("jobTitle").asString()).isEqualTo("Conseillère habitat");
        assertThat(told.get("phone").asString()).isEqualTo("02 61 91 10 22");
        assertThat(told.get("email").asString()).contains("@");
        assertThat(told.get("from").asString()).isEqualTo(today.minusDays(1).toString());
        assertThat(told.get("to").asString()).isEqualTo(today.plusDays(1).toString());
        assertThat(service.page("supervisor", dossier)).contains("c’est Nadia Benali qui répond.");
        assertThat(service.page("agent2", dossier)).contains("c’est vous qui répondez.");

        Told back = post("supervisor", path(referent) + "/end", Map.of());
        assertThat(service.read("agent", seenIn(dossier, back)).at("/deputy/id").isString())
                .isFalse();
    }

    @Test
    void whatAPartyWaitsForComesUpInTheDeputysDayUntilTheReferentIsBack() {
        String referent = hired("Ysaure");
        String dossier = opened(referent);
        Told written =
                post(
                        "agent",
                        dossier + "/interactions",
                        Map.of("channel", "EMAIL", "direction", "IN", "summary", "Et alors ?"));
        assertThat(comingUp(dossier, written)).isEmpty();

        Told away = declared(referent, today.minusDays(1), today);
        assertThat(comingUp(dossier, away)).contains("Ysaure Larivière");
        assertThat(service.page("agent2", "/today")).contains("à la place de Ysaure Larivière");
        assertThat(service.page("agent", dossier + "/call-backs"))
                .contains("Nadia Benali devra appeler");

        Told back = post("supervisor", path(referent) + "/end", Map.of());
        assertThat(comingUp(dossier, back)).isEmpty();
        assertThat(service.page("agent", dossier + "/call-backs"))
                .contains("Ysaure Larivière devra appeler");
    }

    /** In whose place the deputy's day names the dossier. */
    private Optional<String> comingUp(String dossier, Told seen) {
        return service.read("agent2", seenIn("/today", seen))
                .get("sections")
                .valueStream()
                .filter(section -> section.get("waiting").asString().equals("STANDING_IN"))
                .flatMap(section -> section.get("lines").valueStream())
                .filter(line -> dossier.endsWith(line.get("dossier").asString()))
                .map(line -> line.get("by").asString())
                .findFirst();
    }

    @Test
    void thePastKnowsOnlyWhatWasDeclaredByThen() {
        String referent = hired("Anselme");
        String dossier = opened(referent);
        Told away = declared(referent, today.minusDays(2), today.plusDays(1));
        service.read("agent", seenIn(dossier, away));

        assertThat(asOf(dossier, Instant.now())).isTrue();
        assertThat(asOf(dossier, startOf(today).minus(Duration.ofHours(12)))).isFalse();
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        String referent = hired("Philémon");
        declared(referent, first, last).id();

        refused(referent, first, last, "agent", 409, "already-away");
        refused(referent, last, last.plusDays(3), "agent", 409, "already-away");
        refused(referent, last, first, "agent", 422, "absence-ends-before-it-begins");
        refused(referent, today.minusDays(9), today.minusDays(3), "agent", 422, "day-is-past");
        LocalDate later = last.plusDays(1);
        refused(referent, later, later, referent, 422, "deputy-for-oneself");
        refused(referent, later, later, "outsider", 422, "agent-unknown");
        refused(referent, later, later, "nobody", 422, "agent-unknown");
        refused(hired("Baudouin"), last, later, referent, 422, "deputy-is-away");
        post("supervisor", path(referent) + "/end", Map.of("on", last.plusDays(1).toString()))
                .isRefused(409, "no-absence-to-end");
        post("supervisor", path(referent), Map.of("from", "demain"))
                .isRefused(400, "malformed-fields");
    }

    @Test
    void theSameAgainChangesNothing() {
        String referent = hired("Gontran");
        Told once = declared(referent, first, last);
        Told twice = declared(referent, first, last);

        assertThat(twice.json().get("version")).isEqualTo(once.json().get("version"));
    }

    @Test
    void oneDeclaresForOneselfAndASupervisorForColleagues() {
        String colleague = hired("Lothaire");
        String oneself = service.read("agent2", "/me").get("id").asString();
        Map<String, String> days =
                Map.of("from", "2097-03-01", "to", "2097-03-04", "deputy", "agent");

        assertThat(post("agent2", path(oneself), days).answer().statusCode()).isEqualTo(201);
        assertThat(post("admin", path(colleague), days).answer().statusCode()).isEqualTo(201);
        assertThat(post("agent2", path(colleague), days).answer().statusCode()).isEqualTo(403);
        post("outsider", path(colleague), days).isNotThere();
        post("outsider", path("no-such-agent"), days).isNotThere();
        post("outsider", path(colleague) + "/end", Map.of()).isNotThere();
        assertThat(service.get("outsider", path(colleague)).statusCode()).isEqualTo(404);
        assertThat(service.get("party", path(colleague)).statusCode()).isEqualTo(403);
        post("agent2", path(oneself) + "/end", Map.of("from", "2097-03-01")).id();
    }

    @Test
    void aFormDoesTheSameAndItsPageTellsWhatIsDeclared() {
        String referent = hired("Radegonde");
        Told told =
                new Told(
                        service.submit(
                                "admin",
                                path(referent),
                                Map.of(
                                        "from", first.toString(),
                                        "to", last.toString(),
                                        "deputy", "agent2")));

        assertThat(told.answer().headers().firstValue("Location")).contains(path(referent));
        JsonNode shown = service.read("agent", path(referent) + "?" + told.seen());
        assertThat(shown.at("/absences/0/from").asString()).isEqualTo(first.toString());
        assertThat(shown.at("/absences/0/deputy/name").asString()).isEqualTo("Nadia Benali");
        assertThat(service.page("admin", path(referent))).contains("name=\"deputy\"");
        assertThat(service.page("agent", path(referent))).doesNotContain("name=\"deputy\"");
        assertThat(service.page("admin", path(referent) + "/end")).contains(first.toString());
        assertThat(service.page("agent2", path(idOf("agent2")))).contains("Radegonde Larivière");
    }

    private String idOf(String login) {
        return service.read(login, "/me").get("id").asString();
    }

    private void refused(
            String agent, LocalDate from, LocalDate to, String deputy, int status, String reason) {
        post("supervisor", path(agent), days(from, to, deputy)).isRefused(status, reason);
    }

    private Told declared(String agent, LocalDate from, LocalDate to) {
        return post("supervisor", path(agent), days(from, to, "agent2"));
    }

    private static Map<String, String> days(LocalDate from, LocalDate to, String deputy) {
        return Map.of("from", from.toString(), "to", to.toString(), "deputy", deputy);
    }

    private static String path(String agent) {
        return "/agents/" + agent + "/absence";
    }

    private static String seenIn(String path, Told told) {
        return path + "?" + told.seen();
    }

    private boolean asOf(String dossier, Instant at) {
        return service.read("agent", dossier + "?asOf=" + at).at("/deputy/id").isString();
    }

    /** Who stands in at this instant for whoever looks at the dossier then. */
    private Optional<String> deputy(String dossier, Instant at) {
        var then = new Dossiers(service.bean(QueryStore.class).database(), InstantSource.fixed(at));
        String organisation = service.read("agent", "/me").get("organisation").asString();
        return then.find(dossier.substring("/dossiers/".length()), new Sight(organisation, null))
                .map(DossierView::deputy)
                .map(DeputyCard::fullName);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TOWN).toInstant();
    }

    private String hired(String firstName) {
        Told agent =
                post("admin", "/agents", Map.of("firstName", firstName, "lastName", "Larivière"));
        service.read("agent", "/me?" + agent.seen());
        return agent.id();
    }

    private String opened(String referent) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        Told dossier =
                post(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure",
                                procedure,
                                "title",
                                "Une marquise",
                                "party",
                                Map.of("name", "Eudoxie Vauquelin"),
                                "channel",
                                "COUNTER",
                                "referent",
                                referent,
                                "openedAt",
                                startOf(today.minusDays(3)).toString()));
        service.read("agent", "/me?" + dossier.seen());
        return "/dossiers/" + dossier.id();
    }

    private Told post(String login, String path, Object body) {
        return new Told(service.post(login, path, body));
    }
}
