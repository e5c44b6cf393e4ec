package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.query.platform.QueryStore;
import org.visavis.store.RebuildWatch;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A real municipality's case log, taken in: the figures are those counted without our code. */
class RealLogTest {
    private static final String AFTER_THE_LOG = "2012-06-01T00:00:00Z";

    @Test
    void theBoardTellsTheFiguresOfTheLogAlsoAfterASecondImportARebuildAndARestart(
            @TempDir Path folder) throws IOException, InterruptedException {
        Path log = log().orElse(null);
        Assumptions.assumeTrue(
                log != null, "the log is not there: name its folder in VISAVIS_SHARED");
        try (Service service = Service.on(folder)) {
            JsonNode first = new Imports(service).done(log);
            assertThat(first.get("cases").asInt()).isEqualTo(1_434);
            assertThat(first.get("events").asInt()).isEqualTo(8_577);
            assertThat(first.get("dossiers").asInt()).isEqualTo(1_434);
            assertThat(first.get("agents").asInt()).isEqualTo(53);
            assertThat(first.get("refused").isEmpty()).isTrue();
            assertFigures(service);

            long before = service.bean(QueryStore.class).events().lastPosition();
            JsonNode second = new Imports(service).done(log);
            assertThat(second.get("dossiers").asInt()).isZero();
            assertThat(second.get("agents").asInt()).isZero();
            assertFigures(service);
            assertThat(service.bean(QueryStore.class).events().all(before, 1_000))
                    .as("only the second import's own story was added")
                    .allMatch(event -> event.type().startsWith("Import"));

            var projections = service.bean(QueryStore.class).projections();
            long position = projections.position();
            assertThat(projections.rebuild(RebuildWatch.NONE).differences()).isEmpty();
            assertThat(projections.awaitPosition(position, Duration.ofMinutes(2))).isTrue();
            assertFigures(service);
        }
        try (Service service = Service.on(folder)) {
            assertFigures(service);
        }
    }

    private static void assertFigures(Service service) {
        JsonNode board = service.read("admin", "/supervision?asOf=" + AFTER_THE_LOG);
        assertThat(board.get("open").asInt()).isEqualTo(105);
        assertThat(board.get("closed").asInt()).isEqualTo(1_329);
        assertThat(board.get("closedLate").asInt()).isEqualTo(377);
        assertThat(board.get("acts").asInt()).isEqualTo(8_577);
        assertThat(board.get("shareOfActsByReferent").asDouble()).isEqualTo(0.5723);
        assertThat(board.get("medianDurationDays").asDouble()).isEqualTo(50.64);
        assertThat(board.get("p90DurationDays").asDouble()).isEqualTo(105.65);
    }

    private static Optional<Path> log() {
        String told = System.getenv("VISAVIS_SHARED");
        Path shared = told == null ? Path.of("../../shared") : Path.of(told);
        Path log = shared.resolve("data/receipt.xes.gz");
        return Files.exists(log) ? Optional.of(log) : Optional.empty();
    }
}
