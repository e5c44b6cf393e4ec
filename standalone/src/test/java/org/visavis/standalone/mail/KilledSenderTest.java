package org.visavis.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.standalone.Child;
import org.visavis.standalone.Service;
import org.visavis.standalone.mail.PostOffice.Manner;
import org.visavis.standalone.mail.PostOffice.Taken;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The program is killed while it hands mails over: what it acknowledged arrives, at the one address
 * that it is for, and at most once more for each kill, as the same mail. Fifty times with {@code
 * -Dvisavis.full=true}.
 */
@Tag("proof")
class KilledSenderTest {
    private static final int KILLS = Boolean.getBoolean("visavis.full") ? 50 : 2;
    private static final int WRITTEN_BETWEEN = 8;
    private static final Duration SOON = Duration.ofMinutes(2);

    /** Which address each acknowledged subject is for. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void whatWasAcknowledgedArrivesOnceOrOnceMoreForAKill(@TempDir Path folder) throws IOException {
        Random random = seeded();
        try (var office = new PostOffice(() -> Manner.TAKES)) {
            for (int kill = 0; kill < KILLS; kill++) {
                killedWhileSending(office, folder, kill, random);
            }
            allArrives(office, folder);

            Map<String, List<Taken>> byId = byId(office);
            int twice = office.taken().size() - byId.size();
            System.out.printf(
                    "kills %d, acknowledged %d, lost %d, sent twice %d%n",
                    KILLS, acknowledged.size(), lost(office), twice);
            assertThat(lost(office)).isZero();
            assertThat(twice).isLessThanOrEqualTo(KILLS);
            assertThat(byId.values())
                    .allSatisfy(same -> assertThat(Map.copyOf(tos(same))).hasSize(1));
            assertThat(office.taken())
                    .allSatisfy(mail -> assertThat(mail.to()).isEqualTo(addressIn(mail.subject())));
        }
    }

    @Test
    void control_a_server_that_forgets_what_it_took_is_found_out(@TempDir Path folder)
            throws IOException {
        try (var office = new PostOffice(() -> Manner.FORGETS);
                Service service = Service.on(folder.resolve("data"), office.arguments())) {
            write(service, 0);
            awaitSent(service);

            assertThat(lost(office)).isEqualTo(WRITTEN_BETWEEN);
        }
    }

    private static Random seeded() {
        long seed = System.nanoTime();
        System.out.println("Killed while it sends, seed " + seed);
        return new Random(seed);
    }

    /** Kills it as soon as a few mails more have been handed over. */
    private void killedWhileSending(PostOffice office, Path folder, int kill, Random random)
            throws IOException {
        try (Child child = Child.on(folder.resolve("data"), office.arguments())) {
            int after = office.handedOver() + 1 + random.nextInt(WRITTEN_BETWEEN / 2);
            Thread writing = Thread.ofVirtual().start(() -> write(child.service(), kill));
            await().atMost(SOON)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> office.handedOver() >= after);
            child.kill();
            await().until(() -> !writing.isAlive());
        }
    }

    private void write(Service service, int kill) {
        try {
            for (int i = 0; i < WRITTEN_BETWEEN; i++) {
                String address = "usager" + kill + "-" + i + "@courriel.example";
                String dossier = opened(service, address);
                HttpResponse<String> answer =
                        service.post(
                                "agent",
                                dossier + "/messages",
                                Map.of("subject", "Pour " + address, "text", "Bonjour."));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                acknowledged.put("Pour " + address, address);
            }
        } catch (UncheckedIOException killed) {
            System.out.println("It was killed before it answered");
        }
    }

    private static String opened(Service service, String address) {
        HttpResponse<String> answer =
                service.post(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure",
                                service.read("agent", "/procedures").get(0).get("id").asString(),
                                "title",
                                "Une demande",
                                "party",
                                Map.of("name", "Lucie Martin", "email", address),
                                "channel",
                                "COUNTER",
                                "referent",
                                "agent"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return "/dossiers/" + JsonMapper.shared().readTree(answer.body()).get("id").asString();
    }

    private static void allArrives(PostOffice office, Path folder) throws IOException {
        try (Service service = Service.on(folder.resolve("data"), office.arguments())) {
            awaitSent(service);
        }
    }

    private static void awaitSent(Service service) {
        await().atMost(SOON)
                .until(() -> service.read("admin", "/post").get("waiting").asInt() == 0);
    }

    private long lost(PostOffice office) {
        List<String> arrived = office.taken().stream().map(Taken::subject).toList();
        return acknowledged.keySet().stream().filter(it -> !arrived.contains(it)).count();
    }

    private static Map<String, List<Taken>> byId(PostOffice office) {
        return office.taken().stream().collect(Collectors.groupingBy(Taken::messageId));
    }

    private static Map<String, String> tos(List<Taken> same) {
        Map<String, String> tos = new HashMap<>();
        same.forEach(mail -> tos.put(mail.to() + mail.subject() + mail.text(), mail.to()));
        return tos;
    }

    private static String addressIn(String subject) {
        return subject.replace("Pour ", "");
    }
}
