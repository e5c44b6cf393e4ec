package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Behind each figure of the board there are as many dossiers as it says, now and in the past. */
class BoardListsTest {
    private static final Service SERVICE = SharedService.get();
    private static Instant now = Instant.EPOCH;
    private static long seen;

    @BeforeAll
    static void aFewDossiersOfDifferentFates() {
        now = Instant.now();
        for (int days : new int[] {1, 5, 20, 45, 100}) {
            String path = opened(days);
            if (days != 5) {
                post(path + "/referent", Map.of("agent", "agent2", "reason", "Son quartier."));
            }
            if (days > 10) {
                talk(path, "IN", "EMAIL", days - 1);
            }
            if (days > 40) {
                talk(path, "OUT", "CALL", days - 3);
            }
            if (days == 100) {
                post(path + "/closure", Map.of("outcome", "Accordé", "reason", "Complet"));
            }
        }
    }

    @Test
    void eachFigureOpensAListOfAsManyDossiers() {
        checkLists("?seen=" + seen);
    }

    @Test
    void soItDoesOnAnyPastDay() {
        checkLists("?asOf=" + now.minus(Duration.ofDays(30)));
        checkLists("?asOf=" + now + "&knownAt=" + now);
    }

    @Test
    void aPartOfTheWorkHasItsOwnFiguresAndLists() {
        checkLists("?channel=COUNTER&seen=" + seen);
        checkLists("?from=" + now.minus(Duration.ofDays(50)) + "&to=" + now);
    }

    @Test
    void theFiguresKeptInMemoryAreThoseFoldedAnew() {
        JsonNode live = SERVICE.read("supervisor", "/supervision?seen=" + seen);
        JsonNode anew =
                SERVICE.read("supervisor", "/supervision?asOf=" + live.get("asOf").asString());
        assertThat(anew).isEqualTo(live);
    }

    @Test
    void whatHasJustHappenedCountsForWhoeverAsksWithItsPosition() {
        long before = open("?seen=" + seen);
        opened(3);
        assertThat(open("?seen=" + seen)).isEqualTo(before + 1);
    }

    @Test
    void whatIsAskedWronglyIsRefusedAndNobodyElseSeesTheBoard() {
        assertThat(SERVICE.get("supervisor", "/supervision?channel=PIGEON").statusCode())
                .isEqualTo(400);
        assertThat(SERVICE.get("supervisor", "/supervision?from=hier").statusCode()).isEqualTo(400);
        assertThat(SERVICE.get("supervisor", "/supervision/lists/nothing").statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.get("agent", "/supervision/lists/open").statusCode()).isEqualTo(403);
    }

    private static void checkLists(String query) {
        JsonNode board = SERVICE.read("supervisor", "/supervision" + query);
        board.get("figures")
                .properties()
                .forEach(
                        figure -> {
                            String list = "/supervision/lists/" + figure.getKey() + query;
                            assertThat(listed(list, board.get("asOf").asString()))
                                    .as(list)
                                    .hasSize(figure.getValue().asInt());
                        });
    }

    /** All dossiers of a list, part by part. */
    private static Set<String> listed(String list, String asOf) {
        Set<String> ids = new HashSet<>();
        String address = list.contains("asOf=") ? list : list + "&asOf=" + asOf;
        JsonNode part = SERVICE.read("supervisor", address + "&limit=3");
        part.get("dossiers").forEach(line -> ids.add(line.get("id").asString()));
        while (part.has("next") && !part.get("next").isNull()) {
            String next = address + "&limit=3&after=" + part.get("next").asInt();
            part = SERVICE.read("supervisor", next);
            part.get("dossiers").forEach(line -> ids.add(line.get("id").asString()));
        }
        assertThat(part.get("total").asInt()).isEqualTo(ids.size());
        return ids;
    }

    private static long open(String query) {
        return SERVICE.read("supervisor", "/supervision" + query).get("open").asLong();
    }

    private static String opened(int daysAgo) {
        Map<String, Object> body = new HashMap<>();
        body.put("procedure", SERVICE.read("admin", "/procedures").get(0).get("id").asString());
        body.put("title", "Pour le tableau de bord");
        body.put("party", Map.of("name", "Jeanne Petit"));
        body.put("channel", "COUNTER");
        body.put("openedAt", now.minus(Duration.ofDays(daysAgo)).toString());
        return "/dossiers/" + post("/dossiers", body).get("id").asString();
    }

    private static void talk(String path, String direction, String channel, int daysAgo) {
        post(
                path + "/interactions",
                Map.of(
                        "channel",
                        channel,
                        "direction",
                        direction,
                        "summary",
                        "Au sujet du dossier",
                        "happenedAt",
                        now.minus(Duration.ofDays(daysAgo)).toString()));
    }

    private static JsonNode post(String path, Map<String, Object> body) {
        HttpResponse<String> answer = SERVICE.post("agent", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        seen = Math.max(seen, json.get("seen").asLong());
        return json;
    }
}
