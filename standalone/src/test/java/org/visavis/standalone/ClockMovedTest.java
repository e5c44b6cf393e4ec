package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.command.platform.CommandStore;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.store.Recorded;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The town's clock goes forward, and everything happens on the way. */
class ClockMovedTest {
    private static final String CLOCK = "/demo/clock";

    /** What a machine may need that is busy with other tests. */
    private static final Duration SLOWNESS = Duration.ofMinutes(2);

    @Test
    void a_month_lets_all_happen_at_its_own_instant(@TempDir Path data) {
        try (Service service = Service.on(data)) {
            String dossier = escalated(service);
            Instant before = now(service);
            Instant later = before.plus(Duration.ofDays(31));

            HttpResponse<String> answer = service.post("agent", CLOCK, Map.of("now", later));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(json(answer).get("moved").asBoolean()).isTrue();

            List<Recorded> events = service.bean(CommandStore.class).events().read(dossier, 0, 100);
            assertThat(climbedInTime(events)).as("rungs that were climbed").isPositive();
            assertThat(events).extracting(Recorded::recordedAt).isSorted();
            assertThat(now(service)).isBetween(later, later.plus(SLOWNESS));
            assertThat(service.read("supervisor", "/dossiers/" + dossier).get("version").asLong())
                    .isEqualTo(events.size());

            HttpResponse<String> past = service.post("agent", CLOCK, Map.of("now", before));
            assertThat(past.statusCode()).isEqualTo(200);
            assertThat(json(past).get("moved").asBoolean()).isFalse();
            assertThat(now(service)).isAfter(later);
        }
    }

    @Test
    void what_is_no_moment_or_too_far_is_refused_and_the_page_has_its_forms() {
        Service service = SharedService.get();
        assertThat(service.post("agent", CLOCK, Map.of()).statusCode()).isEqualTo(400);
        assertThat(service.post("agent", CLOCK, Map.of("now", "demain")).statusCode())
                .isEqualTo(400);
        assertThat(service.post("agent", CLOCK, Map.of("days", 0)).statusCode()).isEqualTo(400);
        HttpResponse<String> far =
                service.post("agent", CLOCK, Map.of("now", "2999-01-01T00:00:00Z"));
        assertThat(far.statusCode()).isEqualTo(422);
        assertThat(json(far).get("type").asString()).isEqualTo("/problems/clock-too-far");
        assertThat(service.anonymously(CLOCK, "application/json").statusCode()).isEqualTo(401);
        assertThat(service.page("party", CLOCK)).contains("Avancer d’un jour", "datetime-local");
    }

    /** Each rung stands at the instant at which the one before it was due, and not at the end. */
    private static long climbedInTime(List<Recorded> events) {
        Instant due = Instant.MAX;
        long climbed = 0;
        for (Recorded event : events) {
            if (event.payload() instanceof DossierEscalated raised) {
                due = raised.takeUpBy();
            } else if (event.payload() instanceof EscalationClimbed rung) {
                assertThat(event.recordedAt()).isBetween(due, due.plus(SLOWNESS));
                due = rung.takeUpBy();
                climbed++;
            }
        }
        return climbed;
    }

    private static String escalated(Service service) {
        await().until(() -> !dossiers(service).isEmpty());
        JsonNode found = dossiers(service);
        for (JsonNode dossier : found) {
            String path = "/dossiers/" + dossier.get("id").asString();
            HttpResponse<String> raised =
                    service.post(
                            "agent",
                            path + "/escalation",
                            Map.of("reason", "Sans réponse", "to", "supervisor"));
            if (raised.statusCode() == 200) {
                return dossier.get("id").asString();
            }
        }
        throw new AssertionError("Expected a dossier that can be raised among " + found);
    }

    private static JsonNode dossiers(Service service) {
        return service.read("agent", "/dossiers?q=").get("dossiers");
    }

    private static Instant now(Service service) {
        return Instant.parse(service.read("agent", CLOCK).get("now").asString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
