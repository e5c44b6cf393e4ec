package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.query.platform.QueryStore;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The program is killed while it reads a log: nothing is lost, doubled, or passed over in silence.
 */
class KilledDuringImportTest {
    private static final int CASES = 1_200;
    private static final int ACTS = 4;

    @Test
    void theNextStartSaysSoAndTheSameLogCompletesWhatIsThere(@TempDir Path folder)
            throws IOException {
        Path log = log(folder.resolve("log.xes"));
        Path data = folder.resolve("data");
        String location;
        int before;
        try (Child child = Child.on(data)) {
            HttpResponse<String> answer = child.service().handIn("admin", log, Map.of());
            assertThat(answer.statusCode()).isEqualTo(202);
            location = answer.headers().firstValue("Location").orElseThrow();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> child.service().get("admin", location).statusCode() == 200);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> cases(child.service(), location) > CASES / 20);
            before = cases(child.service(), location);
            child.kill();
        }
        assertThat(before).as("it was killed in the middle").isLessThan(CASES);

        try (Service service = Service.on(data)) {
            JsonNode interrupted = service.read("admin", location);
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () ->
                                    service.read("admin", location)
                                            .get("state")
                                            .asString()
                                            .equals("FAILED"));
            assertThat(service.read("admin", location).get("why").asString())
                    .contains("stopped while reading");
            assertThat(interrupted.get("cases").asInt()).isGreaterThanOrEqualTo(before);

            JsonNode again = new Imports(service).done(log);
            assertThat(again.get("refused").isEmpty()).isTrue();
            assertThat(again.get("dossiers").asInt()).isBetween(1, CASES - before / 2);
            await().untilAsserted(
                            () ->
                                    assertThat(
                                                    service.bean(QueryStore.class)
                                                            .projections()
                                                            .parked())
                                            .isEmpty());
            JsonNode board = service.read("admin", "/supervision?asOf=2020-12-31T00:00:00Z");
            assertThat(board.get("closed").asInt()).isEqualTo(CASES);
            assertThat(board.get("acts").asInt()).isEqualTo(CASES * ACTS);
        }
    }

    private static int cases(Service service, String location) {
        return service.read("admin", location).get("cases").asInt();
    }

    private static Path log(Path file) throws IOException {
        StringBuilder xml = new StringBuilder("<log>");
        for (int i = 0; i < CASES; i++) {
            xml.append("<trace><string key='concept:name' value='K-%d'/>".formatted(i))
                    .append("<date key='startdate' value='2020-01-01T08:00:00Z'/>")
                    .append("<date key='enddate' value='2020-02-01T08:00:00Z'/>")
                    .append("<string key='responsible' value='R%d'/>".formatted(i % 7));
            for (int act = 0; act < ACTS; act++) {
                xml.append(
                        ("<event><string key='concept:name' value='A%d'/><string key='org:resource'"
                                        + " value='R%d'/><date key='time:timestamp'"
                                        + " value='2020-01-0%dT09:00:00Z'/></event>")
                                .formatted(act, (i + act) % 9, act + 1));
            }
            xml.append("</trace>");
        }
        return Files.writeString(file, xml.append("</log>"));
    }
}
