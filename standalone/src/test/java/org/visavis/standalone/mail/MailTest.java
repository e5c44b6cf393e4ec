package org.visavis.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.visavis.command.mail.Sender;
import org.visavis.command.platform.CommandSettings;
import org.visavis.standalone.Service;
import org.visavis.standalone.mail.PostOffice.Manner;
import org.visavis.standalone.mail.PostOffice.Taken;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What an agent writes leaves the house signed, once, or is seen to have failed. */
class MailTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MANY = 40;

    private final Path folder;
    private final PostOffice office;
    private Service service;

    MailTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.office = new PostOffice(() -> Manner.TAKES);
        this.service = Service.on(folder, office.arguments());
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
        office.close();
    }

    @Test
    void whatAnAgentWritesArrivesSignedAndItsAnswerFindsTheDossier() {
        String dossier = opened("lucie@courriel.example");

        JsonNode written = told(write("agent", dossier, "Votre demande", "Bonjour Lucie."), 201);

        await().atMost(PATIENCE).until(() -> !office.taken().isEmpty());
        Taken mail = office.taken().getFirst();
        JsonNode referent = service.read("agent", dossier).get("referent");
        assertThat(mail.to()).isEqualTo("lucie@courriel.example");
        assertThat(mail.subject()).isEqualTo("Votre demande");
        assertThat(mail.replyTo()).contains("dossier+");
        assertThat(mail.text())
                .contains("Bonjour Lucie.")
                .contains(
                        referent.get("firstName").asString(),
                        referent.get("lastName").asString(),
                        referent.get("institution").asString(),
                        referent.get("address").asString(),
                        referent.get("phone").asString());
        assertThat(written.get("number").asInt()).isEqualTo(1);
        awaitLast(dossier, "MessageDelivered");
        assertThat(service.page("agent", dossier)).contains("Le message n° 1 est parti.");
    }

    @Test
    void itIsRefusedInWordsWhereNothingCouldLeave() {
        assertThat(write("agent", opened(null), "Objet", "Bonjour").body())
                .contains("/problems/no-address");
        String dossier = opened("lucie@courriel.example");
        assertThat(write("agent", dossier, "", "").statusCode()).isEqualTo(400);
        assertThat(write("outsider", dossier, "Objet", "Bonjour").statusCode()).isEqualTo(404);
        told(
                service.post(
                        "admin",
                        "/agents",
                        Map.of("lastName", "Brun", "login", "brun", "phone", "1")),
                201);
        told(
                service.post(
                        "supervisor",
                        dossier + "/referent",
                        Map.of("agent", "brun", "reason", "Essai")),
                200);
        HttpResponse<String> unsigned = write("agent", dossier, "Objet", "Bonjour");
        assertThat(unsigned.statusCode()).isEqualTo(422);
        assertThat(JsonMapper.shared().readTree(unsigned.body()).get("missing").values())
                .extracting(JsonNode::asString)
                .containsExactly("firstName", "jobTitle");
        assertThat(office.taken()).isEmpty();
    }

    @Test
    void aLetterIsPrintedWithWhoSignsItAndIsWorkUntilItIsPosted() {
        String dossier = opened(null);
        Map<String, String> words =
                Map.of("subject", "Votre demande", "text", "Bonjour.", "channel", "LETTER");
        JsonNode letter = told(service.post("agent", dossier + "/messages", words), 201);
        service.read("agent", dossier + "?seen=" + letter.get("seen").asLong());

        String path = dossier + "/messages/" + letter.get("number").asInt() + "/letter.pdf";
        JsonNode referent = service.read("agent", dossier).get("referent");
        assertThat(service.printed("agent", path))
                .contains("Lucie Martin", "Votre demande", "Bonjour.")
                .contains(
                        referent.get("firstName").asString(),
                        referent.get("lastName").asString(),
                        referent.get("institution").asString(),
                        referent.get("phone").asString());
        assertThat(service.page("agent", dossier)).contains("poster le courrier", path);
        assertThat(service.get("outsider", path).statusCode()).isEqualTo(404);
        assertThat(service.get("agent", dossier + "/messages/99/letter.pdf").statusCode())
                .isEqualTo(404);
        assertThat(office.taken()).isEmpty();
    }

    @Test
    void whatTheServerRefusesIsSeenAndTriedAgainOnceItIsPutRight() {
        office.behaves(() -> Manner.KNOWS_NOBODY);
        String dossier = opened("lucie@courriel.example");
        told(write("agent", dossier, "Votre demande", "Bonjour."), 201);
        awaitLast(dossier, "MessageUndeliverable");
        assertThat(service.page("agent", dossier)).contains("le serveur de messagerie l’a refusé");
        assertThat(service.read("admin", "/post").get("failed").asInt()).isEqualTo(1);

        office.behaves(() -> Manner.TAKES);
        told(service.post("agent2", dossier + "/messages/1/retry", Map.of()), 200);

        awaitLast(dossier, "MessageDelivered");
        assertThat(office.taken()).hasSize(1);
    }

    @Test
    void theSwitchHoldsAllMailBackAndLetsItGo() {
        told(service.post("admin", "/post/stop", Map.of()), 200);
        assertThat(service.post("agent", "/post/stop", Map.of()).statusCode()).isEqualTo(403);
        String dossier = opened("lucie@courriel.example");
        await().atMost(PATIENCE).until(() -> !service.read("admin", "/post").get("rest").isNull());
        told(write("agent", dossier, "Votre demande", "Bonjour."), 201);
        await().atMost(PATIENCE)
                .until(() -> service.read("admin", "/post").get("waiting").asInt() == 1);
        assertThat(service.bean(Sender.class).isIdle()).isTrue();
        assertThat(service.page("agent2", dossier + "/messages"))
                .contains("Les envois sont arrêtés");
        assertThat(office.taken()).isEmpty();

        told(service.post("admin", "/post/start", Map.of()), 200);

        awaitLast(dossier, "MessageDelivered");
        assertThat(office.taken()).hasSize(1);
    }

    @Test
    void nothingIsLostOrMisdirectedWhateverTheServerDoes() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        List<Manner> moods =
                List.of(Manner.TAKES, Manner.TAKES, Manner.BUSY, Manner.HANGS_UP_AFTER_TAKING);
        office.behaves(() -> random.nextBoolean() ? Manner.TAKES : moods.get(random.nextInt(4)));
        Map<String, String> addresses = new HashMap<>();
        for (int i = 0; i < MANY; i++) {
            String address = "usager" + i + "@courriel.example";
            String dossier = opened(address);
            told(write("agent", dossier, "Pour " + address, "Bonjour."), 201);
            addresses.put("Pour " + address, address);
        }

        await().atMost(PATIENCE)
                .until(() -> service.read("admin", "/post").get("waiting").asInt() == 0);

        assertThat(office.taken())
                .as("seed %d", seed)
                .allSatisfy(mail -> assertThat(mail.to()).isEqualTo(addresses.get(mail.subject())));
        Map<String, List<Taken>> byId =
                office.taken().stream().collect(Collectors.groupingBy(Taken::messageId));
        assertThat(byId).as("seed %d", seed).hasSize(MANY);
        assertThat(byId.values())
                .allSatisfy(
                        same ->
                                assertThat(same)
                                        .extracting(Taken::subject)
                                        .containsOnly(same.getFirst().subject()));
    }

    @Test
    void anOutboxMadeAnewSendsNothingTwice() {
        String dossier = opened("lucie@courriel.example");
        told(write("agent", dossier, "Un", "Bonjour."), 201);
        awaitLast(dossier, "MessageDelivered");
        CommandSettings settings = service.bean(CommandSettings.class);
        JdbcClient rows =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                settings.url(), settings.user(), settings.password()));
        rows.sql("update agenda.progress set epoch = gen_random_uuid()").update();
        service.close();

        service = Service.on(folder, office.arguments());
        told(write("agent", dossier, "Deux", "Bonjour."), 201);
        await().atMost(PATIENCE).until(() -> office.taken().size() > 1);
        awaitLast(dossier, "MessageDelivered");

        assertThat(office.taken()).extracting(Taken::subject).containsExactly("Un", "Deux");
    }

    private HttpResponse<String> write(String login, String dossier, String subject, String text) {
        return service.post(login, dossier + "/messages", Map.of("subject", subject, "text", text));
    }

    private void awaitLast(String dossier, String type) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                service.read("agent", dossier + "/history?limit=500")
                                        .get("events")
                                        .valueStream()
                                        .reduce((_, later) -> later)
                                        .filter(it -> it.get("type").asString().equals(type))
                                        .isPresent());
    }

    private String opened(@Nullable String email) {
        Map<String, String> party = new HashMap<>(Map.of("name", "Lucie Martin"));
        if (email != null) {
            party.put("email", email);
        }
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
                                        party,
                                        "channel",
                                        "COUNTER",
                                        "referent",
                                        "agent")),
                        201);
        String dossier = "/dossiers/" + opened.get("id").asString();
        service.read("agent", dossier + "?seen=" + opened.get("seen").asLong());
        return dossier;
    }

    private static JsonNode told(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
