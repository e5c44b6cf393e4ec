package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Acting in somebody's stead, over HTTP, by the town's mail. */
class InSteadTest {
    private static final Map<String, String> PLAN =
            Map.of("what", "Corriger votre téléphone", "why", "Le numéro ne répond plus.");

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
    void itIsRefusedWithEachStepThatIsMissing() {
        String dossier = opened("nobody@courriel.example");
        assertThat(missing(dossier))
                .containsExactly(
                        "INTRODUCED", "ASKED", "REMINDED", "CALLED", "HELP_OFFERED", "WAITED");

        told(dossier + "/introduction", Map.of("channel", "COUNTER", "outcome", "Vue"), 200);
        told(dossier + "/requests", Map.of("what", "Le plan", "due", "2099-01-01"), 201);
        told(dossier + "/requests/1/reminders", Map.of("text", "Merci de répondre"), 200, 201);
        assertThat(missing(dossier)).containsExactly("CALLED", "HELP_OFFERED", "WAITED");

        told(
                dossier + "/interactions",
                Map.of(
                        "channel", "CALL",
                        "direction", "OUT",
                        "summary", "Sans réponse",
                        "reached", "NOT_REACHED",
                        "helpOffered", true),
                201);
        assertThat(missing(dossier)).containsExactly("WAITED");
        await().until(() -> service.get("agent", dossier).statusCode() == 200);
        assertThat(service.page("agent", dossier + "/act-in-stead"))
                .contains("Il a été appelé, joint ou non");
        assertThat(service.post("outsider", dossier + "/act-in-stead", PLAN).statusCode())
                .isEqualTo(404);
        assertThat(service.post("party", dossier + "/act-in-stead", PLAN).statusCode())
                .isEqualTo(403);
    }

    @Test
    void withConsentThePartyIsToldBeforeAndAfterAndTheirCardFollows() {
        String dossier = opened("lucie@courriel.example");
        JsonNode made =
                told(
                        dossier + "/act-in-stead",
                        Map.of(
                                "what", "Corriger votre téléphone",
                                "why", "Le numéro ne répond plus.",
                                "consent", "Lucie, au guichet, ce matin."),
                        201);
        assertThat(made.get("number").asInt()).isEqualTo(1);
        assertThat(mail("lucie@courriel.example", 1))
                .contains("Corriger votre téléphone", "Vous êtes d’accord : Lucie, au guichet");
        await().untilAsserted(
                        () ->
                                assertThat(service.page("agent", dossier))
                                        .contains(
                                                "À la place de l’usager", "Dire ce qui a changé"));

        assertThat(service.post("agent", dossier + "/act-in-stead/1/done", Map.of()).body())
                .contains("/problems/nothing-was-changed");
        told(
                dossier + "/act-in-stead/1/done",
                Map.of(
                        "changes",
                        List.of(
                                Map.of("field", "phone", "new", "02 00 00 00 02"),
                                Map.of("field", "Surface", "old", "40 m²", "new", "42 m²"))),
                200);

        assertThat(mail("lucie@courriel.example", 2))
                .contains(
                        "Téléphone : « 02 00 00 00 01 » devient « 02 00 00 00 02 »",
                        "Surface : « 40 m² » devient « 42 m² »");
        await().untilAsserted(
                        () ->
                                assertThat(
                                                service.read("agent", dossier)
                                                        .at("/party/phone")
                                                        .asString())
                                        .isEqualTo("02 00 00 00 02"));
        assertThat(service.post("agent", dossier + "/act-in-stead/1/done", PLAN).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whereNoMailCanLeaveThePartyIsToldByAPersonFirst() {
        String dossier = opened("");
        told(
                dossier + "/act-in-stead",
                Map.of(
                        "what", "Déposer la demande",
                        "why", "Le guichet ferme.",
                        "urgent", "Ce soir à 18 h."),
                201);
        Map<String, Object> done =
                Map.of("changes", List.of(Map.of("field", "Demande", "new", "déposée")));
        assertThat(service.post("agent", dossier + "/act-in-stead/1/done", done).body())
                .contains("/problems/party-not-told-before");
        told(dossier + "/actions/1/completion", Map.of("outcome", "Prévenue"), 200);
        told(dossier + "/act-in-stead/1/done", done, 200);
    }

    private static List<String> missing(String dossier) {
        HttpResponse<String> answer = service.post("agent", dossier + "/act-in-stead", PLAN);
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("/problems/contact-steps-missing");
        return problem.get("missing").valueStream().map(JsonNode::asString).toList();
    }

    private static String opened(String mail) {
        JsonNode made =
                told(
                        "/dossiers",
                        Map.of(
                                "procedure", procedure,
                                "title", "Extension",
                                "party",
                                        Map.of(
                                                "name", "Lucie",
                                                "email", mail,
                                                "phone", "02 00 00 00 01"),
                                "channel", "EMAIL",
                                "referent", "agent"),
                        201);
        return "/dossiers/" + made.get("id").asString();
    }

    /** The text of the so-manieth mail, once it has come. */
    private static String mail(String to, int number) {
        await().untilAsserted(
                        () ->
                                assertThat(service.read("agent", "/demo/mailbox?to=" + to).size())
                                        .isEqualTo(number));
        return service.read("agent", "/demo/mailbox?to=" + to).get(0).get("text").asString();
    }

    private static JsonNode told(String path, Map<String, ?> body, Integer... statuses) {
        HttpResponse<String> answer = service.post("agent", path, body);
        assertThat(answer.statusCode()).as(path + answer.body()).isIn((Object[]) statuses);
        return JsonMapper.shared().readTree(answer.body());
    }
}
