package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How parties come to know their referent, over HTTP, by the town's mail and clock. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntroducedTest {
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
    void aNewReferentIsIntroducedByMailOnTheNextMorningWithTheirLine() {
        String dossier = opened("lucie@courriel.example");
        done("agent", dossier + "/introduction/line", Map.of("line", "Je connais votre rue."), 200);
        assertThat(service.post("agent2", dossier + "/introduction/line", Map.of("line", "Moi")))
                .satisfies(
                        it ->
                                assertThat(it.body())
                                        .contains("/problems/only-the-referent-introduces"));
        assertThat(mails("lucie@courriel.example")).isEmpty();

        nextMorning();

        JsonNode mail = mails("lucie@courriel.example").getFirst();
        JsonNode referent = service.read("agent", dossier).get("referent");
        assertThat(mail.get("subject").asString())
                .contains("Votre interlocuteur", referent.get("lastName").asString());
        assertThat(mail.get("text").asString())
                .contains(
                        "Je connais votre rue.",
                        referent.get("phone").asString(),
                        referent.get("address").asString(),
                        "un autre interlocuteur");
        await().untilAsserted(
                        () ->
                                assertThat(service.page("agent", dossier))
                                        .contains("s’est présenté le "));
        assertThat(types(dossier))
                .containsSubsequence(
                        "IntroductionPlanned",
                        "IntroductionLineAdded",
                        "MessageWritten",
                        "ReferentIntroduced");
    }

    @Test
    @Order(2)
    void aChangeIsToldWithItsReasonAndWithWhomItFollows() {
        String dossier = opened("marc@courriel.example");
        nextMorning();
        String before = service.read("agent", dossier).at("/referent/lastName").asString();
        done(
                "supervisor",
                dossier + "/referent",
                Map.of("agent", "agent2", "reason", "Votre quartier a une nouvelle équipe."),
                200);

        nextMorning();

        List<JsonNode> mails = mails("marc@courriel.example");
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().get("text").asString())
                .contains("Votre quartier a une nouvelle équipe.", "à la suite de", before);
    }

    @Test
    @Order(3)
    void whereNoMailCanLeaveItIsTheReferentsWorkUntilTheySayItIsDone() {
        String dossier = opened(null);
        nextMorning();
        await().untilAsserted(
                        () ->
                                assertThat(service.page("agent", dossier))
                                        .contains("Se présenter par téléphone ou par courrier"));
        assertThat(service.page("agent", "/introductions"))
                .contains("Pas de mail possible : par téléphone ou par courrier");

        done(
                "agent",
                dossier + "/introduction",
                Map.of("channel", "CALL", "outcome", "Jointe, elle sait qui je suis."),
                200);

        assertThat(types(dossier)).endsWith("ReferentIntroduced", "ActionCompleted");
        await().untilAsserted(
                        () ->
                                assertThat(service.page("agent", dossier))
                                        .contains("s’est présenté le "));
    }

    @Test
    @Order(4)
    void whoIsNewToManyIntroducesThemselvesToThoseTheyChooseAtOnce() {
        String one = opened("one@courriel.example");
        String two = opened("two@courriel.example");
        String three = opened("three@courriel.example");
        await().untilAsserted(
                        () ->
                                assertThat(
                                                service.read("agent", "/introductions")
                                                        .get("total")
                                                        .asInt())
                                        .isGreaterThanOrEqualTo(3));
        assertThat(service.post("agent", "/introductions", Map.of()).statusCode()).isEqualTo(400);

        done(
                "agent",
                "/introductions",
                Map.of("dossiers", List.of(id(one), id(two)), "line", "À bientôt !"),
                200);

        for (String address : List.of("one@courriel.example", "two@courriel.example")) {
            await().untilAsserted(() -> assertThat(mails(address)).hasSize(1));
            assertThat(mails(address).getFirst().get("text").asString()).contains("À bientôt !");
        }
        assertThat(mails("three@courriel.example")).isEmpty();
        assertThat(types(three)).doesNotContain("ReferentIntroduced");
        assertThat(service.read("supervisor", "/introductions").get("team").size()).isPositive();
        assertThat(service.get("party", "/introductions").statusCode()).isEqualTo(403);
    }

    private static String id(String dossier) {
        return dossier.substring(dossier.lastIndexOf('/') + 1);
    }

    private static String opened(@Nullable String mail) {
        Map<String, String> party =
                mail == null ? Map.of("name", "Lucie") : Map.of("name", "Lucie", "email", mail);
        JsonNode made =
                done(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure", procedure,
                                "title", "Extension",
                                "party", party,
                                "channel", "EMAIL",
                                "referent", "agent"),
                        201);
        return "/dossiers/" + made.get("id").asString();
    }

    private static List<JsonNode> mails(String to) {
        return service.read("agent", "/demo/mailbox?to=" + to).valueStream().toList();
    }

    private static List<String> types(String dossier) {
        return service.read("agent", dossier + "/history?limit=500")
                .get("events")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private static JsonNode done(String login, String path, Object body, int status) {
        HttpResponse<String> answer = service.post(login, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** However many holidays lie between. */
    private static void nextMorning() {
        done("agent", "/demo/clock", Map.of("days", 5), 200);
    }
}
