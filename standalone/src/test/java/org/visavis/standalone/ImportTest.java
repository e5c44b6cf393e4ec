package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Logs handed in over HTTP: what is taken in, what is refused with its line, what is no log. */
class ImportTest {
    private static final Path LOGS = Path.of("../command-side/src/test/resources/logs");
    private static final String IN_JUNE = "2024-06-14T00:00:00Z";

    @Test
    void thirtyCasesComeInOnceWhateverIsHandedInAgain(@TempDir Path folder) throws IOException {
        try (Service service = Service.on(folder)) {
            Imports imports = new Imports(service);
            JsonNode first = imports.done(LOGS.resolve("thirty-cases.xes"));
            assertThat(first.get("cases").asInt()).isEqualTo(41);
            assertThat(first.get("dossiers").asInt()).isEqualTo(30);
            assertThat(first.get("agents").asInt()).isEqualTo(15);
            assertThat(lines(first))
                    .contains(402, 408, 420, 429, 437, 441, 448, 459, 468)
                    .hasSize(10);
            assertThat(first.get("refused").valueStream())
                    .allMatch(refused -> !refused.get("why").asString().isBlank());
            assertBoard(service, 58, 16, 14);

            JsonNode again = imports.done(LOGS.resolve("thirty-cases.xes"));
            assertThat(again.get("dossiers").asInt()).isZero();
            assertThat(lines(again)).isEqualTo(lines(first));
            assertBoard(service, 58, 16, 14);

            JsonNode longer = imports.done(LOGS.resolve("thirty-cases-longer.xes"));
            assertThat(longer.get("dossiers").asInt()).isEqualTo(1);
            assertThat(longer.get("agents").asInt()).isEqualTo(1);
            assertThat(longer.get("refused").isEmpty()).isTrue();
            assertBoard(service, 63, 16, 15);

            JsonNode other = imports.done(LOGS.resolve("thirty-cases-contradicting.xes"));
            assertThat(other.get("refused").valueStream().map(it -> it.get("case").asString()))
                    .containsExactly("VB-2024-008");
            assertBoard(service, 64, 17, 15);
        }
    }

    @Test
    void withCurrentWhoeverActsIsTheReferent(@TempDir Path folder) throws IOException {
        try (Service service = Service.on(folder)) {
            new Imports(service)
                    .done(LOGS.resolve("thirty-cases.xes"), Map.of("referent", "CURRENT"));
            JsonNode board = service.read("admin", "/supervision?asOf=" + IN_JUNE);
            assertThat(board.get("shareOfActsByReferent").asDouble()).isEqualTo(1.0);
        }
    }

    @Test
    void theSameSubmissionTwiceIsOneImport(@TempDir Path folder) throws IOException {
        Service service = SharedService.get();
        Imports imports = new Imports(service);
        Map<String, String> once = Map.of("key", UUID.randomUUID().toString());
        Path log = LOGS.resolve("thirty-cases.xes");
        String first = imports.handIn(log, once).body();
        assertThat(imports.handIn(log, once).body()).isEqualTo(first);
        assertThat(imports.handIn(file(folder, "<log/>"), once).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsNoLogIsRefusedAtOnceAndWhatIsCutSaysWhatCameIn(@TempDir Path folder)
            throws IOException {
        Service service = SharedService.get();
        Imports imports = new Imports(service);
        refused(imports.handIn(file(folder, "Bonjour")), "not-xml");
        refused(imports.handIn(file(folder, "")), "empty");
        refused(imports.handIn(file(folder, "<html><body/></html>")), "not-xes");
        refused(
                imports.handIn(
                        file(
                                folder,
                                "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                        + "<log>&x;</log>")),
                "doctype-refused");

        byte[] whole = Files.readAllBytes(LOGS.resolve("thirty-cases.xes"));
        Path cut = folder.resolve("cut.xes");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        JsonNode ended = imports.ended(cut, Map.of());
        assertThat(ended.get("state").asString()).isEqualTo("FAILED");
        assertThat(ended.get("why").asString()).contains("stops at line");
        assertThat(ended.get("line").asInt()).isPositive();
        assertThat(ended.get("dossiers").asInt()).isPositive();
    }

    @Test
    void onlyAnAdministratorMayHandInALogAndOnlyUnderARuleThatExists() throws IOException {
        Service service = SharedService.get();
        Path log = LOGS.resolve("thirty-cases.xes");
        for (String login : List.of("agent", "supervisor", "party", "outsider")) {
            assertThat(service.handIn(login, log, Map.of()).statusCode()).as(login).isEqualTo(403);
        }
        assertThat(new Imports(service).handIn(log, Map.of("referent", "NOBODY")).statusCode())
                .isEqualTo(400);
    }

    private static void assertBoard(Service service, int acts, int open, int closed) {
        JsonNode board = service.read("admin", "/supervision?asOf=2024-12-31T00:00:00Z");
        assertThat(board.get("acts").asInt()).isEqualTo(acts);
        assertThat(board.get("open").asInt()).isEqualTo(open);
        assertThat(board.get("closed").asInt()).isEqualTo(closed);
    }

    private static List<Integer> lines(JsonNode ended) {
        return ended.get("refused").valueStream().map(it -> it.get("line").asInt()).toList();
    }

    private static Path file(Path folder, String content) throws IOException {
        Path file = Files.createTempFile(folder, "log", ".xes");
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("type").asString())
                .isEqualTo("/problems/" + reason);
    }
}
