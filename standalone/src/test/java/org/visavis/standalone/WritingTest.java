package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.visavis.query.platform.QueryStore;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What outsiders rely on when they write, asked over HTTP as they would. */
@Tag("proof")
class WritingTest {
    private final Service service = SharedService.get();

    @Test
    void aNewDossierHasANamedReferentFromTheFirstInstant() {
        HttpResponse<String> answer = open("Déclaration préalable : une clôture");
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode body = json(answer);
        String path = "/dossiers/" + body.get("id").asString();
        assertThat(answer.headers().firstValue("Location")).contains(path);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(body.get("version").asInt()).isEqualTo(1);

        JsonNode dossier = service.read("agent", path + "?seen=" + body.get("seen").asLong());
        JsonNode referent = dossier.get("referent");
        assertThat(referent.get("lastName").asString()).isNotBlank();
        assertThat(referent.get("phone").asString()).isNotBlank();
        assertThat(referent.get("address").asString()).isNotBlank();
        assertThat(referent.get("institution").asString()).isNotBlank();
        assertThat(dossier.get("referentPromisedBy").asString()).isNotBlank();
        assertThat(dossier.get("nextAction").get("what").asString()).isEqualTo("ASSIGN_REFERENT");
    }

    @Test
    void aRepeatWithTheSameKeyGetsTheFirstAnswerAndChangesNothing() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = dossier("Deux fois la même demande");
        HttpResponse<String> first =
                service.post("agent", "/dossiers", body, "Idempotency-Key", key);
        HttpResponse<String> again =
                service.post("agent", "/dossiers", body, "Idempotency-Key", key);
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());

        HttpResponse<String> other =
                service.post(
                        "agent", "/dossiers", dossier("Une autre demande"), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).get("type").asString()).isEqualTo("/problems/key-reused");

        HttpResponse<String> somebodyElse =
                service.post("agent2", "/dossiers", body, "Idempotency-Key", key);
        assertThat(json(somebodyElse).get("id")).isNotEqualTo(json(first).get("id"));
    }

    @Test
    void fiftyTwinsAtOnceMakeOneEvent() {
        String dossier = opened("Cinquante jumeaux");
        String key = UUID.randomUUID().toString();
        Map<String, Object> call = call("Une seule fois");
        List<HttpResponse<String>> answers =
                atOnce(
                        50,
                        _ ->
                                service.post(
                                        "agent",
                                        "/dossiers/" + dossier + "/interactions",
                                        call,
                                        "Idempotency-Key",
                                        key));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(history(dossier)).hasSize(2);
    }

    @Test
    void fiftyAgentsTakeTheSameDossierAndFortyNineLearnWhoHasIt() {
        String dossier = opened("Une seule référente");
        List<HttpResponse<String>> answers =
                atOnce(
                        50,
                        number ->
                                service.post(
                                        number % 2 == 0 ? "agent" : "agent2",
                                        "/dossiers/" + dossier + "/referent",
                                        Map.of(
                                                "agent",
                                                number % 2 == 0 ? "agent" : "agent2",
                                                "reason",
                                                "Je connais ce quartier."),
                                        "If-Match",
                                        "\"1\""));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(1);
        String referent =
                service.read("agent", "/dossiers/" + dossier + "?seen=" + seen(answers))
                        .get("referent")
                        .get("id")
                        .asString();
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(49)
                .allSatisfy(
                        answer -> {
                            JsonNode problem = json(answer);
                            assertThat(problem.get("expectedVersion").asInt()).isEqualTo(1);
                            assertThat(problem.get("version").asInt()).isGreaterThan(1);
                            assertThat(problem.get("referent").asString()).isEqualTo(referent);
                        });
    }

    @Test
    void whatMustBeOtherwiseIsSaidAndNothingIsStored() {
        String dossier = opened("Des refus clairs");
        String path = "/dossiers/" + dossier;
        refused(service.post("agent", path + "/charge", Map.of()), 409, "no-assignment-to-accept");
        refused(
                service.post(
                        "agent", path + "/referent", Map.of("agent", "personne", "reason", "?")),
                422,
                "agent-unknown");
        refused(
                service.post(
                        "agent",
                        path + "/interactions",
                        Map.of(
                                "channel", "CALL",
                                "direction", "IN",
                                "summary", "Demain",
                                "happenedAt", "2999-01-01T00:00:00Z")),
                422,
                "in-the-future");
        HttpResponse<String> missing = service.post("agent", path + "/interactions", Map.of());
        refused(missing, 400, "malformed-fields");
        assertThat(json(missing).get("missing").toString())
                .contains("channel", "direction", "summary");
        assertThat(history(dossier)).hasSize(1);
    }

    @Test
    void aDossierGoesFromHandToHandAndEnds() {
        String dossier = opened("D’un bout à l’autre");
        String path = "/dossiers/" + dossier;
        assertThat(
                        service.post(
                                        "supervisor",
                                        path + "/referent",
                                        Map.of("agent", "agent2", "reason", "Elle connaît la rue."))
                                .statusCode())
                .isEqualTo(200);
        refused(service.post("agent", path + "/charge", Map.of()), 422, "not-the-referent");
        assertThat(service.post("agent2", path + "/charge", Map.of()).statusCode()).isEqualTo(200);
        assertThat(service.post("agent2", path + "/interactions", call("Bonjour")).statusCode())
                .isEqualTo(201);
        HttpResponse<String> closed =
                service.post(
                        "agent2",
                        path + "/closure",
                        Map.of("outcome", "Accordé", "reason", "Conforme au plan."));
        assertThat(closed.statusCode()).isEqualTo(200);
        refused(
                service.post(
                        "agent",
                        path + "/referent",
                        Map.of("agent", "agent", "reason", "Trop tard")),
                409,
                "dossier-is-closed");
        assertThat(history(dossier))
                .extracting(event -> event.get("type").asString())
                .containsExactly(
                        "DossierOpened",
                        "ReferentAssigned",
                        "IntroductionPlanned",
                        "AssignmentAccepted",
                        "InteractionRecorded",
                        "DossierClosed");
        assertThat(
                        service.read("agent", path + "?seen=" + json(closed).get("seen").asLong())
                                .get("status")
                                .asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void aReferenceBelongsToOneDossier() {
        String reference = "PC-" + UUID.randomUUID();
        Map<String, Object> body = Map.of("reference", reference);
        HttpResponse<String> first = openWith("Premier", body);
        assertThat(first.statusCode()).isEqualTo(201);
        shown(first);
        refused(openWith("Second", body), 409, "reference-taken");
        assertThat(service.read("agent", "/dossiers?reference=" + reference).get("dossiers"))
                .hasSize(1);
    }

    @Test
    void whereNoDossierCanBeOpenedNobodyIsRegisteredEither() {
        String reference = "PC-" + UUID.randomUUID();
        openWith("Premier", Map.of("reference", reference));
        long before = lastPosition();
        refused(openWith("Second", Map.of("reference", reference)), 409, "reference-taken");
        refused(openWith("Sans agent", Map.of("referent", "personne")), 422, "agent-unknown");
        refused(
                openWith("Demain", Map.of("openedAt", "2999-01-01T00:00:00Z")),
                422,
                "in-the-future");
        refused(
                openWith("Trop long", Map.of("reference", "x".repeat(201))),
                400,
                "malformed-fields");
        assertThat(lastPosition()).isEqualTo(before);
    }

    private long lastPosition() {
        return service.bean(QueryStore.class).events().lastPosition();
    }

    @Test
    void aForeignDossierLooksExactlyLikeAnUnknownOne() {
        String dossier = opened("À nous seuls");
        for (String page : List.of("", "/history")) {
            HttpResponse<String> foreign = service.get("outsider", "/dossiers/" + dossier + page);
            HttpResponse<String> unknown =
                    service.get("outsider", "/dossiers/" + UUID.randomUUID() + page);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(unknown.body());
        }
        String interactions = "/dossiers/" + dossier + "/interactions";
        Map<String, Object> call = call("Chez les autres");
        assertThat(service.post("outsider", interactions, call).statusCode()).isEqualTo(404);
        HttpResponse<String> stale =
                service.post("outsider", interactions, call, "If-Match", "\"999\"");
        assertThat(stale.statusCode()).isEqualTo(404);
        assertThat(stale.body()).doesNotContain("version", "referent");
        assertThat(history(dossier)).hasSize(1);
    }

    private HttpResponse<String> open(String title) {
        return openWith(title, Map.of());
    }

    private HttpResponse<String> openWith(String title, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(dossier(title));
        body.putAll(more);
        return service.post("agent", "/dossiers", body);
    }

    private String opened(String title) {
        HttpResponse<String> answer = open(title);
        shown(answer);
        return json(answer).get("id").asString();
    }

    /** Waits until the pages show what was answered. */
    private void shown(HttpResponse<String> answer) {
        JsonNode told = json(answer);
        String dossier = "/dossiers/" + told.get("id").asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get("agent", dossier).statusCode() == 200);
    }

    private Map<String, Object> dossier(String title) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        return Map.of(
                "procedure",
                procedure,
                "title",
                title,
                "party",
                Map.of("name", "Léa Martin", "email", "lea.martin@example.org"),
                "channel",
                "COUNTER");
    }

    private static Map<String, Object> call(String summary) {
        return Map.of("channel", "CALL", "direction", "OUT", "summary", summary);
    }

    private List<JsonNode> history(String dossier) {
        return service.read("agent", "/dossiers/" + dossier + "/history")
                .get("events")
                .valueStream()
                .toList();
    }

    private static long seen(List<HttpResponse<String>> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .mapToLong(answer -> json(answer).get("seen").asLong())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + reason);
        assertThat(json(answer).get("detail").asString()).isNotBlank();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<HttpResponse<String>> atOnce(
            int times, IntFunction<HttpResponse<String>> ask) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<HttpResponse<String>>> calls =
                    IntStream.range(0, times)
                            .<Callable<HttpResponse<String>>>mapToObj(i -> () -> ask.apply(i))
                            .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
