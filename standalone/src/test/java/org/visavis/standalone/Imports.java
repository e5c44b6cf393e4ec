package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Hands in logs and waits for what becomes of them. */
record Imports(Service service) {

    HttpResponse<String> handIn(Path log) throws IOException {
        return handIn(log, Map.of());
    }

    HttpResponse<String> handIn(Path log, Map<String, String> fields) throws IOException {
        return service.handIn("admin", log, fields);
    }

    JsonNode done(Path log) throws IOException {
        return done(log, Map.of());
    }

    JsonNode done(Path log, Map<String, String> fields) throws IOException {
        JsonNode ended = ended(log, fields);
        assertThat(ended.get("state").asString()).as(ended.toString()).isEqualTo("DONE");
        return ended;
    }

    JsonNode ended(Path log, Map<String, String> fields) throws IOException {
        HttpResponse<String> answer = handIn(log, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String location = answer.headers().firstValue("Location").orElseThrow();
        long seen = JsonMapper.shared().readTree(answer.body()).get("seen").asLong();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !state(location + "?seen=" + seen).equals("RUNNING"));
        return service.read("admin", location);
    }

    private String state(String location) {
        return service.read("admin", location).get("state").asString();
    }
}
