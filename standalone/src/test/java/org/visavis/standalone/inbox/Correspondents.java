package org.visavis.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.visavis.standalone.Service;
import org.visavis.standalone.mailbox.TownPost;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An agent and a party who write to each other, as a test asks the program to. */
final class Correspondents {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** To the house, without a dossier. */
    static final String HALL = "dossier@saint-aubin-sur-loire.example";

    private final Service service;
    final String party = "party-" + UUID.randomUUID() + "@courriel.example";

    Correspondents(Service service) {
        this.service = service;
    }

    String opened(String reference) {
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
                                        Map.of("name", "Lucie Martin", "email", party),
                                        "channel",
                                        "COUNTER",
                                        "reference",
                                        reference,
                                        "referent",
                                        "agent")),
                        201);
        String dossier = "/dossiers/" + opened.get("id").asString();
        service.read("agent", dossier + "?seen=" + opened.get("seen").asLong());
        return dossier;
    }

    /** What the party finds in their mailbox after the agent wrote. */
    JsonNode written(String dossier, String subject) {
        told(
                service.post(
                        "agent",
                        dossier + "/messages",
                        Map.of("subject", subject, "text", "Bonjour Lucie.")),
                201);
        await().atMost(PATIENCE)
                .until(
                        () ->
                                mails().stream()
                                        .anyMatch(
                                                it ->
                                                        it.get("subject")
                                                                .asString()
                                                                .equals(subject)));
        return mails().stream()
                .filter(it -> it.get("subject").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> mails() {
        return service.read("agent", "/demo/mailbox?to=" + party).valueStream().toList();
    }

    void send(String from, String to, String subject, String text) {
        told(
                service.post(
                        "party",
                        "/demo/mailbox",
                        Map.of("from", from, "to", to, "subject", subject, "text", text)),
                201);
    }

    /** Hands bytes to the mail server as a program would that is no friend of ours. */
    void sendRaw(String to, String mail) throws MessagingException {
        var bytes =
                new ByteArrayInputStream(
                        mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        var raw = new MimeMessage(service.bean(TownPost.class).settings().session(PATIENCE), bytes);
        Transport.send(raw, new InternetAddress[] {new InternetAddress(to)});
    }

    JsonNode awaitLast(String dossier, String type) {
        await().atMost(PATIENCE).until(() -> last(dossier).get("type").asString().equals(type));
        return last(dossier);
    }

    private JsonNode last(String dossier) {
        return events(dossier).getLast();
    }

    List<JsonNode> events(String dossier) {
        return service.read("agent", dossier + "/history?limit=500")
                .get("events")
                .valueStream()
                .toList();
    }

    /** The mail to sort in which these words stand, once it is there. */
    JsonNode awaitUnsorted(String words) {
        await().atMost(PATIENCE).until(() -> unsorted(words).isPresent());
        return unsorted(words).orElseThrow();
    }

    Optional<JsonNode> unsorted(String words) {
        return service.read("agent", "/sorting?q=" + words).get("mails").valueStream().findFirst();
    }

    static Map<String, String> quotes(JsonNode event) {
        Map<String, String> quotes = new HashMap<>();
        event.get("quotes")
                .forEach(
                        one ->
                                quotes.put(
                                        one.get("label").asString(), one.get("words").asString()));
        return quotes;
    }

    static JsonNode told(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
