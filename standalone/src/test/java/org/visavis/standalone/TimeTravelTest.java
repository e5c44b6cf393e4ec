package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A dossier as it was, asked for over HTTP. */
class TimeTravelTest {
    private final Service service = SharedService.get();
    private final Instant now = Instant.now();
    private String path = "";

    @BeforeEach
    void aDossierOpenedTenDaysAgoWithACallNotedLate() {
        Map<String, Object> opening = new HashMap<>();
        opening.put("procedure", service.read("admin", "/procedures").get(0).get("id").asString());
        opening.put("title", "Une fenêtre sur cour");
        opening.put("party", Map.of("name", "Jeanne Petit"));
        opening.put("channel", "COUNTER");
        opening.put("openedAt", daysAgo(10).toString());
        path = "/dossiers/" + json(posted("/dossiers", opening)).get("id").asString();
        posted(
                path + "/interactions",
                Map.of(
                        "channel",
                        "CALL",
                        "direction",
                        "OUT",
                        "summary",
                        "Noté après coup",
                        "happenedAt",
                        daysAgo(5).toString()));
        posted(path + "/referent", Map.of("agent", "agent2", "reason", "Je connais la rue."));
    }

    @Test
    void whatHappenedLaterIsLeftOut() {
        assertThat(interactions("?asOf=" + daysAgo(7))).isZero();
        assertThat(interactions("?asOf=" + daysAgo(4))).isEqualTo(1);
        JsonNode then = read("?asOf=" + daysAgo(4));
        assertThat(then.get("version").asInt()).isEqualTo(2);
        assertThat(then.get("nextAction").get("what").asString()).isEqualTo("ASSIGN_REFERENT");
        assertThat(then.get("changes").toString()).contains("REFERENT", "NEXT_ACTION");
    }

    @Test
    void whatWasRecordedLaterWasNotKnown() {
        String opened = event(0).get("recordedAt").asString();
        assertThat(interactions("?knownAt=" + opened)).isZero();
        assertThat(interactions("?knownAt=" + event(1).get("recordedAt").asString())).isEqualTo(1);
        assertThat(interactions("?asOf=" + daysAgo(4) + "&knownAt=" + opened)).isZero();
    }

    @Test
    void asOfNowIsThePageOfNow() {
        JsonNode today = read("?seen=" + event(2).get("position").asLong());
        JsonNode then = read("?asOf=" + Instant.now());
        today.propertyNames()
                .forEach(name -> assertThat(then.get(name)).as(name).isEqualTo(today.get(name)));
        assertThat(then.get("changes")).isEmpty();
    }

    @Test
    void theHistoryEndsWhereTheEyesDo() {
        assertThat(service.read("agent", path + "/history?asOf=" + daysAgo(4)).get("events"))
                .hasSize(2);
        String opened = event(0).get("recordedAt").asString();
        assertThat(service.read("agent", path + "/history?knownAt=" + opened).get("events"))
                .hasSize(1);
    }

    @Test
    void beforeItsOpeningThereWasNoDossier() {
        HttpResponse<String> answer = service.get("agent", path + "?asOf=" + daysAgo(11));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/not-yet");
    }

    @Test
    void whoSeesNothingTodaySeesNothingOfThePast() {
        HttpResponse<String> answer = service.get("outsider", path + "?asOf=" + daysAgo(4));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/not-found");
        assertThat(service.get("outsider", path + "/history?knownAt=" + now).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        assertThat(service.get("agent", path + "?asOf=hier").statusCode()).isEqualTo(400);
        assertThat(service.get("agent", path + "/history?knownAt=hier").statusCode())
                .isEqualTo(400);
    }

    private int interactions(String query) {
        return read(query).get("counts").get("interactions").asInt();
    }

    private JsonNode read(String query) {
        return service.read("agent", path + query);
    }

    private JsonNode event(int number) {
        return service.read("agent", path + "/history").get("events").get(number);
    }

    private HttpResponse<String> posted(String to, Map<String, Object> body) {
        HttpResponse<String> answer = service.post("agent", to, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        service.read("agent", "/me?seen=" + json(answer).get("seen").asLong());
        return answer;
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
