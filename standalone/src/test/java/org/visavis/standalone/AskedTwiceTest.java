package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Whoever got no answer asks again with the same key, and it happens once all the same. */
@Tag("proof")
class AskedTwiceTest {
    private static final int COMMANDS = Boolean.getBoolean("visavis.full") ? 500 : 100;
    private static final int AT_ONCE = 8;

    private final Service service = SharedService.get();
    private String dossier = "";

    @BeforeEach
    void open() {
        Map<String, Object> body =
                Map.of(
                        "procedure",
                        service.read("agent", "/procedures").get(0).get("id").asString(),
                        "title",
                        "Demandé deux fois",
                        "party",
                        Map.of("name", "Une voisine"),
                        "channel",
                        "COUNTER");
        dossier =
                service.post("agent", "/dossiers", body)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
    }

    @Test
    void commandsWhoseAnswersWereLostAreOneEventEach() throws Exception {
        try (LostAnswers line = LostAnswers.before(service.root());
                Service lossy = Service.at(line.address())) {
            each(
                    COMMANDS,
                    number -> {
                        String key = UUID.randomUUID().toString();
                        assertThatThrownBy(() -> log(lossy, number, "Idempotency-Key", key))
                                .isInstanceOf(UncheckedIOException.class);
                        HttpResponse<String> told = log(service, number, "Idempotency-Key", key);
                        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
                        return told;
                    });
        }
        assertThat(exchanges()).isEqualTo(COMMANDS);
    }

    @Test
    void controlWithoutAKeyEachIsThereTwice() throws Exception {
        try (LostAnswers line = LostAnswers.before(service.root());
                Service lossy = Service.at(line.address())) {
            each(
                    10,
                    number -> {
                        assertThatThrownBy(() -> log(lossy, number))
                                .isInstanceOf(UncheckedIOException.class);
                        return log(service, number);
                    });
        }
        assertThat(exchanges()).isEqualTo(20);
    }

    @Test
    void aRepeatThatWouldNowBeRefusedIsAnsweredAsTheFirst() {
        Map<String, String> promise = Map.of("what", "Rappeler", "due", "2999-01-01");
        assertThat(service.post("agent", dossier + "/promises", promise).statusCode())
                .isEqualTo(201);
        String path = dossier + "/promises/1/completion";
        Map<String, String> kept = Map.of("outcome", "Appelée");
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = service.post("agent", path, kept, "Idempotency-Key", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);

        HttpResponse<String> refused =
                service.post("agent", path, kept, "Idempotency-Key", UUID.randomUUID().toString());
        HttpResponse<String> again = service.post("agent", path, kept, "Idempotency-Key", key);

        assertThat(refused.statusCode()).as("another key").isEqualTo(409);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    private interface Asking {
        Object of(int number) throws Exception;
    }

    private static void each(int times, Asking asking) throws Exception {
        try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Object>> all =
                    IntStream.range(0, times)
                            .mapToObj(number -> (Callable<Object>) () -> asking.of(number))
                            .toList();
            for (var one : clients.invokeAll(all)) {
                one.get();
            }
        }
    }

    private HttpResponse<String> log(Service through, int number, String... headers) {
        return through.post(
                "agent",
                dossier + "/interactions",
                Map.of("channel", "CALL", "direction", "IN", "summary", "Appel " + number),
                headers);
    }

    private int exchanges() {
        JsonNode latest = JsonMapper.shared().readTree(log(service, 0).body());
        return latest.get("number").asInt() - 1;
    }
}
