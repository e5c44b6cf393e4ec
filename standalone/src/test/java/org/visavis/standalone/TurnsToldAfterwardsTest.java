package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The turns that a dossier took in the past may be told over HTTP, each with its own day. */
class TurnsToldAfterwardsTest {
    private static final int DAYS = 30;
    private static final Set<String> OF_AN_OPEN_ONE =
            Set.of("/hand-over", "/suspension", "/extension", "/escalation");

    private final Service service = SharedService.get();
    private final Instant opening =
            Instant.now().minus(Duration.ofDays(DAYS)).truncatedTo(ChronoUnit.SECONDS);
    private final JsonNode opened = open();
    private final String dossier = "/dossiers/" + opened.get("id").asString();
    private int day = 1;

    /** Who says what, at which address. */
    private record Turn(String login, String path, Map<String, String> words) {}

    private static final List<Turn> TURNS =
            List.of(
                    new Turn(
                            "agent",
                            "/referent",
                            Map.of("agent", "agent", "reason", "Je la connais")),
                    new Turn("agent", "/hand-over", Map.of("to", "agent2", "note", "À toi ?")),
                    new Turn("agent2", "/hand-over/return", Map.of("reason", "Pas ce mois-ci")),
                    new Turn("agent", "/hand-over", Map.of("to", "agent2", "note", "Et là ?")),
                    new Turn("agent2", "/hand-over/acceptance", Map.of()),
                    new Turn("agent2", "/suspension", Map.of("reason", "À sa demande")),
                    new Turn("agent2", "/resumption", Map.of("reason", "Elle est rentrée")),
                    new Turn("agent2", "/extension", Map.of("reason", "Avis attendu")),
                    new Turn(
                            "agent2",
                            "/escalation",
                            Map.of("reason", "Qui signe ?", "to", "supervisor")),
                    new Turn("supervisor", "/escalation/take-up", Map.of()),
                    new Turn(
                            "agent2", "/another-referent", Map.of("reason", "Je suis sa voisine")));

    @Test
    void eachTookPlaceOnTheDayThatIsTold() {
        long seen = opened.get("seen").asLong();
        for (Turn turn : TURNS) {
            HttpResponse<String> answer = tell(turn, opening.plus(Duration.ofDays(day++)));
            assertThat(answer.statusCode()).as(turn + answer.body()).isEqualTo(200);
            seen = json(answer).get("seen").asLong();
        }

        String told = dossier + "/history?seen=" + seen;
        await().until(() -> service.get("agent", told).statusCode() == 200);
        assertThat(
                        service.read("agent", told)
                                .get("events")
                                .valueStream()
                                .filter(TurnsToldAfterwardsTest::isTold)
                                .map(event -> Instant.parse(event.get("happenedAt").asString()))
                                .map(happened -> Duration.between(opening, happened).toDays())
                                .filter(days -> days > 0))
                .containsExactly(1L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
    }

    /** What a turn plans from now on is nobody's to date. */
    private static boolean isTold(JsonNode event) {
        return !event.get("type").asString().endsWith("Planned");
    }

    @Test
    void noneTookPlaceInTheFutureOrBeforeTheOpening() {
        for (Turn turn : TURNS.stream().filter(it -> OF_AN_OPEN_ONE.contains(it.path())).toList()) {
            assertThat(reason(tell(turn, opening.minusSeconds(1))))
                    .isEqualTo("/problems/too-early");
            assertThat(reason(tell(turn, Instant.now().plus(Duration.ofDays(1)))))
                    .isEqualTo("/problems/in-the-future");
        }
    }

    private JsonNode open() {
        return json(
                service.post(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure",
                                service.read("agent", "/procedures").get(0).get("id").asString(),
                                "title",
                                "Ce qui fut, dit après coup",
                                "party",
                                Map.of("name", "Jules Renard"),
                                "channel",
                                "COUNTER",
                                "openedAt",
                                opening.toString())));
    }

    private HttpResponse<String> tell(Turn turn, Instant happenedAt) {
        Map<String, String> body = new HashMap<>(turn.words());
        body.put("happenedAt", happenedAt.toString());
        return service.post(turn.login(), dossier + turn.path(), body);
    }

    private static String reason(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return json(answer).get("type").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
