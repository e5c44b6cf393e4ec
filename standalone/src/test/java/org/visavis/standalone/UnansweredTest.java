package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.command.platform.CommandStore;
import org.visavis.store.TownClock;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request that nobody answers, over HTTP and the town's clock, in the spring of 2035: Easter
 * Monday is the day after the clocks are turned, and Ascension two days after the first of May.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnansweredTest {
    private static Service service;
    private static String procedure;

    @BeforeAll
    static void start(@TempDir Path folder) {
        service = Service.on(folder);
        procedure = service.read("agent", "/procedures").get(0).get("id").asString();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    @Order(1)
    void itClimbsOnItsMorningsUntilItIsRaised() {
        advanceTo("2035-03-22T10:00:00Z");
        String dossier = opened();
        ask(dossier);
        assertThat(planned(dossier))
                .endsWith(plan("Reminder", "30 March 2035", 5, "22 March 2035"));

        climbs(dossier, "2035-03-30T07:00:00Z", 1);
        assertThat(planned(dossier)).endsWith(plan("Reminder", "6 April 2035", 5, "30 March 2035"));
        climbs(dossier, "2035-04-06T07:00:00Z", 2);
        climbs(dossier, "2035-04-13T07:00:00Z", 3);
        await().untilAsserted(() -> assertThat(actions(dossier)).isEqualTo(1));
        climbs(dossier, "2035-04-18T07:00:00Z", 4);
        await().untilAsserted(
                        () ->
                                assertThat(page(dossier))
                                        .contains("Pourquoi ce jour-là : 7 jours ouvrés"));

        advanceTo("2035-04-23T10:00:00Z");
        done(
                "agent",
                dossier + "/interactions",
                Map.of(
                        "channel", "CALL",
                        "direction", "OUT",
                        "summary", "Elle cherche encore",
                        "reached", "REACHED"));
        assertThat(planned(dossier)).endsWith(plan("Alert", "4 May 2035", 7, "23 April 2035"));
        climbs(dossier, "2035-05-04T07:00:00Z", 5);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                service.read("agent", dossier)
                                                        .at("/escalation/level")
                                                        .asInt())
                                        .isPositive());
        assertThat(types(dossier)).contains("DossierEscalated");
        assertThat(types(dossier)).filteredOn("MessageWritten"::equals).hasSize(3);
    }

    @Test
    @Order(2)
    void anAnswerStopsItAndAPauseHoldsIt() {
        advanceTo("2035-07-09T10:00:00Z");
        String answered = opened(Map.of("id", service.read("party", "/me").get("id").asString()));
        ask(answered);
        done("party", answered + "/requests/1/answer", Map.of("text", "La voici"));
        String paused = opened();
        ask(paused);
        done(
                "agent",
                paused + "/ladder/pause",
                Map.of("reason", "Elle est en voyage", "until", "2035-08-01"));
        await().untilAsserted(
                        () ->
                                assertThat(page(paused))
                                        .contains(
                                                "Elle est en voyage", "Reprendre dès maintenant"));
        String waiting = opened();
        ask(waiting);

        climbs(waiting, "2035-07-17T07:00:00Z", 1);

        assertThat(types(answered)).doesNotContain("RungClimbed");
        assertThat(types(paused)).doesNotContain("RungClimbed");
        assertThat(service.post("agent", paused + "/ladder/resumption", Map.of()).statusCode())
                .isEqualTo(200);
        climbs(paused, "2035-07-24T07:00:00Z", 1);
        assertThat(types(paused)).containsSubsequence("LadderResumed", "RungPlanned");
    }

    @Test
    @Order(3)
    void aPauseEndsByItself() {
        advanceTo("2035-09-03T10:00:00Z");
        String dossier = opened();
        ask(dossier);
        done("agent", dossier + "/ladder/pause", Map.of("reason", "Congés", "until", "2035-09-14"));
        advanceTo("2035-09-14T21:59:30Z");
        await().untilAsserted(() -> assertThat(types(dossier)).contains("LadderResumed"));
        assertThat(planned(dossier))
                .endsWith(plan("Reminder", "21 September 2035", 5, "14 September 2035"));
    }

    @Test
    @Order(4)
    void anAdministratorSaysOtherwiseForAProcedure() {
        String path = "/procedures/" + procedure + "/ladder";
        assertThat(service.read("agent", path).get("version").asInt()).isZero();
        refused(path, Map.of(), 422, "no-rung");
        refused(path, Map.of("firstReminder", 5, "call", 5), 422, "rungs-do-not-climb");
        refused(path, Map.of("firstReminder", "bientôt"), 400, "malformed-fields");
        refused(path, Map.of("firstReminder", 0), 400, "malformed-fields");
        assertThat(service.post("agent", path, Map.of("call", 3)).statusCode()).isEqualTo(403);

        done("admin", path, Map.of("firstReminder", 2, "call", 4));

        await().until(() -> service.read("agent", path).get("version").asInt() == 1);
        JsonNode ladder = service.read("agent", path);
        assertThat(ladder.get("rungs").valueStream().map(rung -> rung.get("kind").asString()))
                .containsExactly("REMINDER", "CALL");
        assertThat(service.page("admin", path)).contains("Première relance", "Publier ces étapes");
        assertThat(service.page("agent", path)).doesNotContain("Publier ces étapes");
        String dossier = opened();
        ask(dossier);
        assertThat(sentences(dossier, "RungPlanned").getLast())
                .contains("2 working days", "version 1");
    }

    /** It climbs to this rung at this instant, and not before. */
    private static void climbs(String dossier, String due, int rung) {
        Instant at = Instant.parse(due);
        clock().advanceTo(at.minus(Duration.ofHours(1)));
        assertThat(sentences(dossier, "RungClimbed")).hasSize(rung - 1);
        clock().advanceTo(at);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sentences(dossier, "RungClimbed")).hasSize(rung));
    }

    private static String plan(String kind, String due, int days, String from) {
        return "%s for request no. 1: planned for %s, %d working days after %s (usual steps)."
                .formatted(kind, due, days, from);
    }

    private static List<String> planned(String dossier) {
        return sentences(dossier, "RungPlanned");
    }

    private static List<String> sentences(String dossier, String type) {
        return events(dossier)
                .valueStream()
                .filter(event -> event.get("type").asString().equals(type))
                .map(event -> event.get("sentence").asString())
                .toList();
    }

    private static List<String> types(String dossier) {
        return events(dossier).valueStream().map(it -> it.get("type").asString()).toList();
    }

    private static JsonNode events(String dossier) {
        return service.read("agent", dossier + "/history").get("events");
    }

    private static int actions(String dossier) {
        return service.read("agent", dossier).at("/counts/openActions").asInt();
    }

    private static String page(String dossier) {
        return service.page("agent", dossier);
    }

    /** Of a party of its own: nobody is written to twice on a day, whatever their dossiers. */
    private static String opened() {
        return opened(Map.of("name", "Lucie Martin", "email", "lucie.martin@courriel.example"));
    }

    private static String opened(Map<String, String> party) {
        Map<String, Object> body =
                Map.of(
                        "procedure",
                        procedure,
                        "title",
                        "Une demande sans réponse",
                        "party",
                        party,
                        "channel",
                        "COUNTER",
                        "referent",
                        "agent");
        String id = json(done("agent", "/dossiers", body)).get("id").asString();
        String dossier = "/dossiers/" + id;
        await().until(() -> service.get("agent", dossier).statusCode() == 200);
        done(
                "agent",
                dossier + "/introduction",
                Map.of("channel", "COUNTER", "outcome", "Elle me connaît"));
        return dossier;
    }

    private static void ask(String dossier) {
        Instant due = clock().instant().plus(Duration.ofDays(30));
        done("agent", dossier + "/requests", Map.of("what", "Le plan", "due", due.toString()));
    }

    private static HttpResponse<String> done(String login, String path, Map<String, ?> body) {
        HttpResponse<String> answer = service.post(login, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    private static void refused(String path, Map<String, ?> body, int status, String reason) {
        HttpResponse<String> answer = service.post("admin", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + reason);
    }

    private static void advanceTo(String moment) {
        clock().advanceTo(Instant.parse(moment));
    }

    private static TownClock clock() {
        return (TownClock) service.bean(CommandStore.class).clock();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
