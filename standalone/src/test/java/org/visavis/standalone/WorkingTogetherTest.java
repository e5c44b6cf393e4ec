package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What agents and the party do about a dossier between its opening and its end, over HTTP. */
class WorkingTogetherTest {
    private static final String SOME_DAY = "2999-01-01";

    private final Service service = SharedService.get();
    private String dossier = "";
    private long seen;

    @BeforeEach
    void openOneForJeanne() {
        Map<String, Object> body =
                Map.of(
                        "procedure",
                        service.read("agent", "/procedures").get(0).get("id").asString(),
                        "title",
                        "Une vie de dossier",
                        "party",
                        Map.of("id", service.read("party", "/me").get("id").asString()),
                        "channel",
                        "COUNTER",
                        "referent",
                        "agent");
        JsonNode opened = json(service.post("agent", "/dossiers", body));
        dossier = "/dossiers/" + opened.get("id").asString();
        seen = opened.get("seen").asLong();
    }

    @Test
    void anExchangeTellsItsNumberAndAnActionIsBornWithIt() {
        HttpResponse<String> logged =
                post(
                        "agent2",
                        "/interactions",
                        Map.of(
                                "channel", "CALL",
                                "direction", "IN",
                                "summary", "Elle demande une visite",
                                "followUp", true,
                                "action", Map.of("what", "Visiter", "due", SOME_DAY)));

        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        assertThat(json(logged).get("number").asInt()).isEqualTo(1);
        assertThat(types()).endsWith("InteractionRecorded", "FollowUpNeeded", "ActionAdded");
        refused(post("agent2", "/actions/1/charge", Map.of()), 422, "not-the-owner");
        done(post("agent", "/actions/1/charge", Map.of()));
        done(post("agent2", "/actions/1/completion", Map.of("outcome", "Visité")));
        refused(
                post("agent", "/actions/1/completion", Map.of("outcome", "Encore")),
                409,
                "already-settled");
        refused(
                post("agent", "/interactions/1/follow-up/dismissal", Map.of("reason", "Rien")),
                409,
                "no-follow-up-awaited");
    }

    @Test
    void aFormSaysTheSameAsJson() {
        HttpResponse<String> logged =
                service.submit(
                        "agent",
                        dossier + "/interactions",
                        Map.of(
                                "channel", "COUNTER",
                                "direction", "IN",
                                "summary", "Passée au guichet",
                                "followUp", "on",
                                "action.what", "",
                                "action.due", ""));
        assertThat(logged.statusCode()).as(logged.body()).isEqualTo(201);
        assertThat(types()).endsWith("InteractionRecorded", "FollowUpNeeded");

        HttpResponse<String> promised =
                service.submit(
                        "agent",
                        dossier + "/promises",
                        Map.of("what", "Un avis écrit", "due", SOME_DAY));
        assertThat(promised.statusCode()).as(promised.body()).isEqualTo(201);
        assertThat(json(promised).get("number").asInt()).isEqualTo(1);
    }

    @Test
    void aRepeatTellsTheSameNumberAndChangesNothing() {
        String key = UUID.randomUUID().toString();
        Map<String, String> promise = Map.of("what", "Rappeler", "due", SOME_DAY);
        HttpResponse<String> first =
                service.post("agent", dossier + "/promises", promise, "Idempotency-Key", key);
        done(post("agent", "/notes", Map.of("text", "Entre-temps")), 201);
        done(post("agent", "/promises", promise), 201);

        HttpResponse<String> again =
                service.post("agent", dossier + "/promises", promise, "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(types().stream().filter("PromiseMade"::equals)).hasSize(2);
    }

    @Test
    void thePartyWritesAsksAndThanksAndIsAnswered() {
        done(post("party", "/messages", Map.of("text", "Où en est-on ?")), 201);
        done(post("party", "/call-backs", Map.of("window", "le matin")), 201);
        done(
                post(
                        "agent",
                        "/call-backs/1/completion",
                        Map.of("outcome", "Répondeur", "reached", "MESSAGE_LEFT")));
        done(post("agent", "/call-backs/1/completion", Map.of("outcome", "Expliqué")));
        refused(
                post("agent", "/call-backs/1/completion", Map.of("outcome", "Encore")),
                409,
                "already-settled");
        done(post("party", "/contestations", Map.of("sequence", 1, "text", "Pas ce jour-là")), 201);
        done(post("agent", "/contestations/1/answer", Map.of("answer", "C'est corrigé")));
        done(post("party", "/thanks", Map.of("text", "Merci à vous")), 201);
        refused(post("agent2", "/thanks/1/decline", Map.of()), 422, "not-among-thanked");
        done(post("agent", "/thanks/1/decline", Map.of()));
        assertThat(types())
                .containsSubsequence(
                        "PartyWrote",
                        "CallBackAsked",
                        "CalledBack",
                        "CalledBack",
                        "RecordContested",
                        "ContestationAnswered",
                        "ThanksGiven",
                        "ThanksDeclined");
    }

    @Test
    void whatIsAskedOfThePartyThePartyAnswers() {
        HttpResponse<String> asked =
                post("agent", "/requests", Map.of("what", "Le plan", "due", SOME_DAY));
        assertThat(json(asked).get("number").asInt()).isEqualTo(1);
        done(post("agent", "/requests/1/reminders", Map.of("channel", "EMAIL")));
        done(post("party", "/requests/1/answer", Map.of("text", "Le voici")));
        refused(post("agent", "/requests/1/reminders", Map.of()), 409, "already-settled");

        done(
                post(
                        "agent",
                        "/requests",
                        Map.of("what", "L'acte", "due", SOME_DAY, "of", "Notaire")),
                201);
        assertThat(post("party", "/requests/2/answer", Map.of()).statusCode()).isEqualTo(404);
        done(post("agent", "/requests/2/withdrawal", Map.of("reason", "Déjà au dossier")));
    }

    @Test
    void somebodyElseTakesPartAndReadsWhatIsForThem() {
        refused(post("agent", "/interactions", forPartners(List.of())), 422, "no-partner-present");
        HttpResponse<String> joined =
                post(
                        "agent",
                        "/participants",
                        Map.of("party", Map.of("name", "Ana Lopez"), "role", "PROFESSIONAL"));
        assertThat(joined.statusCode()).as(joined.body()).isEqualTo(201);
        assertThat(json(joined).get("number").asInt()).isEqualTo(1);
        done(post("agent", "/interactions", forPartners(List.of(1))), 201);
        done(post("agent", "/participants/1/end", Map.of("reason", "Étude rendue")));
        refused(
                post("agent", "/interactions", forPartners(List.of(1))),
                422,
                "partner-not-present");
    }

    @Test
    void anExchangeIsCorrectedAndWhatThePartyWroteIsNot() {
        done(post("agent", "/interactions", call()), 201);
        done(post("party", "/messages", Map.of("text", "Bonjour")), 201);
        done(
                post(
                        "agent",
                        "/interactions/1/correction",
                        Map.of("channel", "VISIT", "reason", "C'était une visite")));
        refused(
                post("agent", "/interactions/1/correction", Map.of("reason", "Pour rien")),
                422,
                "nothing-corrected");
        refused(
                post(
                        "agent",
                        "/interactions/2/correction",
                        Map.of("summary", "Autre", "reason", "?")),
                422,
                "written-by-the-party");
        assertThat(
                        post(
                                        "agent",
                                        "/interactions/3/correction",
                                        Map.of("summary", "Autre", "reason", "?"))
                                .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "party, /notes, 403",
        "party, /promises, 403",
        "agent, /contestations, 403",
        "agent, /messages, 400",
        "party2, /messages, 404",
        "party2, /thanks, 404",
        "outsider, /notes, 404",
        "outsider, /thanks, 404",
        "outsider, /actions/1/charge, 404",
        "agent, /actions/1/charge, 404",
        "agent, /actions/x/charge, 404",
        "agent, /promises, 400"
    })
    void whatIsNotOnesOwnIsNotOpen(String login, String path, int status) {
        Map<String, Object> body = Map.of("text", "Bonjour", "sequence", 1);

        assertThat(post(login, path, body).statusCode()).isEqualTo(status);
        assertThat(types()).hasSize(4);
    }

    private static Map<String, Object> call() {
        return Map.of("channel", "CALL", "direction", "OUT", "summary", "Appel");
    }

    private static Map<String, Object> forPartners(List<Integer> partners) {
        return Map.of(
                "channel",
                "MEETING",
                "direction",
                "OUT",
                "summary",
                "Réunion",
                "audience",
                "PARTNERS",
                "partners",
                partners);
    }

    private HttpResponse<String> post(String login, String path, Object body) {
        return service.post(login, dossier + path, body);
    }

    private List<String> types() {
        return service.read("supervisor", dossier + "/history?seen=" + seen)
                .get("events")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private static void done(HttpResponse<String> answer) {
        done(answer, 200);
    }

    private static void done(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static void refused(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + reason);
        assertThat(json(answer).get("detail").asString()).isNotBlank();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
