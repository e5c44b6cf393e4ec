package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.command.platform.CommandSettings;
import org.visavis.query.platform.QueryStore;
import org.visavis.store.Wake;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an administrator sees of how the service keeps up, and can ask of it; of a town of its own,
 * in whose pages nobody else has written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final Service service;

    OperationsTest(@TempDir Path folder) {
        this.service = Service.on(folder);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void pagesMadeAnewAreEqualToThoseOfTheWholeTownAndAnswerAllTheWhile() {
        String dossier = opened("Refaire les pages");
        assertThat(service.post("admin", "/operations/rebuild", Map.of()).statusCode())
                .isEqualTo(202);
        int read = 0;
        while (latest("REBUILD").get("endedAt").isNull()) {
            assertThat(service.get("agent", dossier).statusCode()).isEqualTo(200);
            read++;
        }
        assertThat(read).isPositive();
        JsonNode task = latest("REBUILD");
        assertThat(task.get("outcome").asString()).isEqualTo("DONE");
        assertThat(task.get("events").asLong()).isPositive();
        assertThat(task.get("differing").asLong()).isZero();
        assertThat(task.get("by").asString()).isEqualTo("Marc Lefèvre");
        String after = opened("Après");
        assertThat(service.page("agent", after)).contains("Après");
        assertThat(service.page("admin", "/operations"))
                .contains("Terminé", "Aucune ligne ne diffère");
    }

    @Test
    void whatCannotBeShownIsToldOnItsDossierAndToTheAdministratorAndStopsNobodyElse() {
        String dossier = opened("Un événement d’une version à venir");
        String id = dossier.substring("/dossiers/".length());
        recordSomethingUnknown(id);
        assertThat(service.page("agent", dossier)).contains("n’est pas affiché en entier");
        assertThat(service.page("agent", opened("Un autre")))
                .doesNotContain("pas affiché en entier");

        JsonNode parked = service.read("admin", "/operations").get("parked");
        assertThat(parked.valueStream().filter(one -> one.get("stream").asString().equals(id)))
                .singleElement()
                .satisfies(one -> assertThat(one.get("why").asString()).endsWith("UnknownEvent"));
        assertThat(service.page("admin", "/operations")).contains(dossier);
        assertThat(service.get("admin", "/actuator/health").body()).contains("\"parked\":");

        assertThat(service.post("admin", "/operations/retry", Map.of()).statusCode())
                .isEqualTo(202);
        await().atMost(PATIENCE).until(() -> !latest("RETRY").get("endedAt").isNull());
        assertThat(latest("RETRY").get("outcome").asString()).isEqualTo("DONE");
    }

    @Test
    void onlyAnAdministratorLooksAndAsks() {
        assertThat(service.get("agent", "/operations").statusCode()).isEqualTo(403);
        assertThat(service.get("party", "/operations").statusCode()).isEqualTo(403);
        assertThat(service.post("supervisor", "/operations/rebuild", Map.of()).statusCode())
                .isEqualTo(403);
    }

    /** As a newer program would, whose event this one does not know. */
    private void recordSomethingUnknown(String dossier) {
        CommandSettings settings = service.bean(CommandSettings.class);
        var event =
                new EncodedEvent(UUID.randomUUID(), "DossierBlessed", "1", "{}".getBytes(UTF_8));
        var request =
                new AppendRequest(
                        dossier, null, null, "{}".getBytes(UTF_8), List.of(), List.of(event));
        try (var appender =
                new Appender(
                        Wake.source(settings.url(), settings.user(), settings.password()),
                        () -> {})) {
            appender.append(request);
        }
        String after = opened("Ensuite");
        assertThat(service.get("agent", after).statusCode()).isEqualTo(200);
        QueryStore store = service.bean(QueryStore.class);
        assertThat(store.projections().awaitPosition(store.events().lastPosition(), PATIENCE))
                .isTrue();
    }

    private JsonNode latest(String kind) {
        return service.read("admin", "/operations")
                .get("tasks")
                .valueStream()
                .filter(task -> task.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String opened(String title) {
        String procedure = service.read("agent", "/procedures").get(0).get("id").asString();
        Told told =
                new Told(
                        service.post(
                                "agent",
                                "/dossiers",
                                Map.of(
                                        "procedure",
                                        procedure,
                                        "title",
                                        title,
                                        "party",
                                        Map.of("name", "Sidonie Vauquelin"),
                                        "channel",
                                        "COUNTER")));
        service.read("agent", "/me?" + told.seen());
        return "/dossiers/" + told.id();
    }
}
