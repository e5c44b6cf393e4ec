package org.visavis.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.standalone.Service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What comes in by mail reaches its dossier, once, or waits to be sorted. */
class InboxTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String LUCIE = "lucie@courriel.example";

    private final Path folder;
    private Service service;

    InboxTest(@TempDir Path folder) {
        this.folder = folder;
        this.service = Service.on(folder);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void anAnswerReachesItsDossierWithWhatItRepeatsFoldedAway() {
        String dossier = opened("DEM-1");
        JsonNode mail = written(dossier, "Votre demande");

        send(
                LUCIE,
                mail.get("replyTo").asString(),
                "Re: Votre demande",
                """
                Bonjour, voici ma réponse.

                Le 3 mars 2026 à 14:05, Nadia Benali a écrit :
                > Bonjour Lucie.
                """,
                mail.get("messageId").asString());

        JsonNode received = awaitLast(dossier, "MessageReceived");
        assertThat(received.get("sentence").asString()).contains("by e-mail");
        assertThat(quotes(received))
                .containsEntry("Text", "Bonjour, voici ma réponse.")
                .containsEntry(
                        "Earlier messages repeated in this e-mail",
                        "Le 3 mars 2026 à 14:05, Nadia Benali a écrit :\n> Bonjour Lucie.");
        assertThat(service.page("agent", dossier))
                .contains("voici ma réponse")
                .contains("<summary>Messages précédents repris");
        assertThat(service.read("agent", dossier).get("counts").get("interactions").asInt())
                .isEqualTo(2);
    }

    private JsonNode written(String dossier, String subject) {
        told(
                service.post(
                        "agent",
                        dossier + "/messages",
                        Map.of("subject", subject, "text", "Bonjour Lucie.")),
                201);
        await().atMost(PATIENCE).until(() -> !mails(LUCIE).isEmpty());
        return mails(LUCIE).getFirst();
    }

    private List<JsonNode> mails(String to) {
        return service.read("agent", "/demo/mailbox?to=" + to).valueStream().toList();
    }

    private void send(String from, String to, String subject, String text, String inReplyTo) {
        told(
                service.post(
                        "party",
                        "/demo/mailbox",
                        Map.of(
                                "from",
                                from,
                                "to",
                                to,
                                "subject",
                                subject,
                                "text",
                                text,
                                "inReplyTo",
                                inReplyTo)),
                201);
    }

    private JsonNode awaitLast(String dossier, String type) {
        await().atMost(PATIENCE).until(() -> last(dossier).get("type").asString().equals(type));
        return last(dossier);
    }

    private JsonNode last(String dossier) {
        return service.read("agent", dossier + "/history?limit=500")
                .get("events")
                .valueStream()
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Map<String, String> quotes(JsonNode event) {
        Map<String, String> quotes = new HashMap<>();
        event.get("quotes")
                .forEach(
                        one ->
                                quotes.put(
                                        one.get("label").asString(), one.get("words").asString()));
        return quotes;
    }

    private String opened(String reference) {
        JsonNode opened =
                told(
                        service.post(
                                "agent",
                                "/dossiers",
                                Map.of(
                                        "procedure",
                                        service.read("agent", "/procedures")
                                                .get(0)
                                                .get("id")
                                                .asString(),
                                        "title",
                                        "Une demande",
                                        "party",
                                        Map.of("name", "Lucie Martin", "email", LUCIE),
                                        "channel",
                                        "COUNTER",
                                        "reference",
                                        reference,
                                        "referent",
                                        "agent")),
                        201);
        service.read("agent", "/me?seen=" + opened.get("seen").asLong());
        return "/dossiers/" + opened.get("id").asString();
    }

    private static JsonNode told(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
