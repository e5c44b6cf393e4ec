package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The history of a dossier proves itself to whoever has it, with a program that asks nobody. */
class ProofTest {
    private static final Path VERIFIER = verifier();

    @TempDir Path folder;

    private final Service service = SharedService.get();

    @Test
    void aProofIsVerifiedAwayFromTheServiceAgainstCheckpointsOfItsOwn() throws Exception {
        String dossier = dossierOf("party");
        Path proof = kept("proof.txt", service.get("agent", dossier + "/proof.txt"));
        Path keys = kept("keys.txt", plain("/checkpoints/keys"));
        Path checkpoints = kept("checkpoints.txt", plain("/checkpoints"));

        var verdict = verified(proof, keys, checkpoints);
        assertThat(verdict.text())
                .startsWith("OK\n")
                .contains("checkpoints that were kept elsewhere");
        assertThat(verdict.code()).isZero();
    }

    @Test
    void anEventThatHappenedThisInstantIsInTheProofOfTheNext() throws Exception {
        String dossier = opened();
        assertThat(
                        Files.readString(
                                kept("first.txt", service.get("agent", dossier + "/proof.txt"))))
                .endsWith("end 1\n");
        new Told(
                        service.post(
                                "agent",
                                dossier + "/interactions",
                                Map.of("channel", "CALL", "direction", "IN", "summary", "Appel")))
                .seen();
        Path second = kept("second.txt", service.get("agent", dossier + "/proof.txt"));
        assertThat(Files.readString(second)).endsWith("end 2\n");
        assertThat(verified(second, "--earlier", folder.resolve("first.txt")).text())
                .contains("It holds all 1 events of the older proof");
    }

    @Test
    void aPartyIsShownByItsHashWhatIsOnlyForTheTeam() throws Exception {
        String dossier = dossierOf("party");
        new Told(
                        service.post(
                                "agent",
                                dossier + "/interactions",
                                Map.of(
                                        "channel",
                                        "CALL",
                                        "direction",
                                        "IN",
                                        "summary",
                                        "Entre nous")))
                .seen();
        Path theirs = kept("theirs.txt", service.get("party", dossier + "/proof.txt"));
        assertThat(Files.readString(theirs)).contains("\nwithheld ");
        assertThat(verified(theirs).code()).isZero();
        assertThat(service.get("agent", dossier + "/proof.txt").body()).doesNotContain("withheld");
    }

    @Test
    void whoeverMayNotSeeTheDossierIsToldThatThereIsNone() {
        String dossier = dossierOf("party");
        String unknown = "/dossiers/" + UUID.randomUUID();
        for (String path : List.of("/proof", "/proof.txt")) {
            for (String login : List.of("outsider", "party2")) {
                new Told(service.get(login, dossier + path)).isNotThere();
            }
            new Told(service.get("agent", unknown + path)).isNotThere();
        }
        assertThat(service.anonymously(dossier + "/proof", "*/*").statusCode()).isEqualTo(401);
    }

    @Test
    void programsAreToldWhatIsProvenAndPeopleWhatItMeans() {
        String dossier = dossierOf("party");
        JsonNode told = service.read("agent", dossier + "/proof");
        assertThat(told.get("events").asLong()).isPositive();
        assertThat(service.page("party", dossier + "/proof"))
                .contains("Télécharger la preuve", "gardée hors de la base");
        assertThat(service.page("party", dossier)).contains(dossier + "/proof");
    }

    @Test
    void everybodyMayKeepCheckpointsKeysAndTheVerifier() throws IOException {
        service.get("agent", dossierOf("party") + "/proof.txt");
        assertThat(plain("/checkpoints").body()).contains("visavis/", "\n— visavis ");
        assertThat(plain("/checkpoints/keys").body()).startsWith("visavis-key\nvisavis+");
        assertThat(plain("/verifier/Verifier.java").body()).isEqualTo(Files.readString(VERIFIER));
        assertThat(service.anonymously("/checkpoints", "text/html").body())
                .contains("Points de contrôle");
        JsonNode newest = service.read("agent", "/checkpoints").get("checkpoints").get(0);
        assertThat(newest.get("size").asLong()).isPositive();
        new Told(service.get("agent", "/checkpoints?day=1999-01-01")).isNotThere();
        assertThat(service.get("agent", "/checkpoints?day=tomorrow").statusCode()).isEqualTo(400);
    }

    @Test
    void healthTellsWhatWasSignedLast() {
        service.get("agent", dossierOf("party") + "/proof.txt");
        JsonNode health = service.read("admin", "/actuator/health");
        JsonNode proof = health.findValue("proof");
        assertThat(proof.get("signed").asLong()).as(health.toString()).isPositive();
        assertThat(proof.get("fault").asString()).isEqualTo("none");
    }

    private String dossierOf(String login) {
        return "/dossiers/"
                + service.read(login, "/dossiers").get("dossiers").get(0).get("id").asString();
    }

    private String opened() {
        Told opened =
                new Told(
                        service.post(
                                "agent",
                                "/dossiers",
                                Map.of(
                                        "procedure",
                                        service.read("agent", "/procedures")
                                                .get(0)
                                                .get("id")
                                                .asString(),
                                        "title",
                                        "Une preuve",
                                        "party",
                                        Map.of("name", "Aline Preuve"),
                                        "channel",
                                        "COUNTER")));
        String path = "/dossiers/" + opened.id();
        service.read("agent", path + "?" + opened.seen());
        return path;
    }

    private HttpResponse<String> plain(String path) {
        return service.anonymously(path, "text/plain");
    }

    private Path kept(String name, HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Files.writeString(folder.resolve(name), answer.body());
    }

    private record Verdict(int code, String text) {}

    /** As an auditor would: in a program of its own. */
    private Verdict verified(Object... arguments) throws IOException, InterruptedException {
        var line =
                new ArrayList<String>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                VERIFIER.toString()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        Process verifying = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(verifying.waitFor(), said);
    }

    private static Path verifier() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("verifier").resolve("Verifier.java"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.resolve("verifier").resolve("Verifier.java");
    }
}
