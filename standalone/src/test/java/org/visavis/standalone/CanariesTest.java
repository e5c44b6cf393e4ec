package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Twenty canaries and more in everything that is written about one person: once that person is
 * forgotten, none is left in the tables, the files, the log, the pages and the exports, nor after
 * yesterday's backup was restored; while those of somebody else are still found.
 */
@Isolated("a start of another service would take the log away")
class CanariesTest {
    private static final Duration SOON = Duration.ofSeconds(90);

    @TempDir private Path folder;

    @Test
    void areGoneEverywhereAndStayGoneAfterARestore() throws IOException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("yesterday");
        Path log = data.resolve("service.log");
        Canaries gone;
        Canaries control;
        String digest;
        long position;
        try (Service service = on(data, log)) {
            gone = Canaries.released(service, "kanari");
            control = Canaries.released(service, "kontrol");
            everythingIsFound(service, data, gone);
        }
        copy(data, backup);

        try (Service service = on(data, log)) {
            var everywhere = new Everywhere(data);
            position = Long.parseLong(last(everywhere));
            digest = everywhere.digestOfEvents(position);
            erase(service, gone);
            nothingIsLeft(service, data, gone, control);
            assertThat(everywhere.digestOfEvents(position)).isEqualTo(digest);
        }

        Path restored = folder.resolve("restored");
        copy(backup, restored);
        copy(data.resolve("erasures"), restored.resolve("erasures"));
        try (Service service = on(restored, restored.resolve("service.log"))) {
            assertThat(new Everywhere(restored).inTables(gone.words())).isEmpty();
            assertThat(state(service, gone)).isEqualTo("ERASED");
            nothingIsLeft(service, restored, gone, control);
            assertThat(new Everywhere(restored).digestOfEvents(position)).isEqualTo(digest);
        }
    }

    /** With who may read what: a database does not start on a folder that everybody may read. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Service on(Path data, Path log) {
        return Service.on(data, "--logging.file.name=" + log);
    }

    private static String last(Everywhere everywhere) {
        return everywhere.rows("select max(position) from store.event").getFirst();
    }

    /** Without this, nothing found afterwards would mean nothing. */
    private static void everythingIsFound(Service service, Path data, Canaries canaries) {
        var everywhere = new Everywhere(data);
        assertThat(canaries.words()).hasSizeGreaterThan(20);
        assertThat(everywhere.inTables(canaries.projected()))
                .containsExactlyInAnyOrderElementsOf(canaries.projected());
        assertThat(everywhere.inFiles(canaries.projected()))
                .hasSizeGreaterThanOrEqualTo(canaries.projected().size());
        String export = service.read("dpo", canaries.path() + "/export.json").toString();
        assertThat(canaries.words()).allMatch(export::contains);
    }

    private static void nothingIsLeft(Service service, Path data, Canaries gone, Canaries control) {
        var everywhere = new Everywhere(data);
        assertThat(everywhere.inTables(gone.words())).isEmpty();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(everywhere.inFiles(gone.words())).isEmpty());
        pages(gone).forEach(page -> noneOn(page, service.page("dpo", page), gone));
        dossierPages(gone).forEach(page -> noneOn(page, service.page("admin", page), gone));
        noneOn("paper", text(service.bytes("dpo", gone.path() + "/export.pdf")), gone);
        noneOn("json", service.read("dpo", gone.path() + "/export.json").toString(), gone);
        for (String word : gone.words()) {
            assertThat(service.read("admin", "/search?q=" + word).get("dossiers").size()).isZero();
        }
        assertThat(service.page("dpo", gone.path()))
                .containsPattern("effacé le .* \\(visa des archives AD49 2026-117\\)");

        assertThat(everywhere.inTables(control.projected())).hasSameSizeAs(control.projected());
        assertThat(service.read("dpo", control.path() + "/export.json").toString())
                .contains(control.words());
    }

    private static void noneOn(String where, String page, Canaries gone) {
        assertThat(gone.words()).as(where).noneMatch(page::contains);
    }

    private static List<String> pages(Canaries of) {
        return List.of(of.path(), of.path() + "/erasure", of.path() + "/export", "/erasures");
    }

    private static Stream<String> dossierPages(Canaries of) {
        return Stream.of(
                        "",
                        "/history",
                        "?asOf=2999-01-01T00:00:00Z",
                        "?knownAt=2999-01-01T00:00:00Z")
                .map(part -> "/dossiers/" + of.dossier() + part);
    }

    private static String text(byte[] pdf) {
        return OnPaper.text(pdf) + new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static void erase(Service service, Canaries of) {
        new Told(
                        service.post(
                                "supervisor",
                                of.path() + "/erasure",
                                Map.of("ground", "ARCHIVES_VISA", "visa", "AD49 2026-117")))
                .id();
        new Told(service.post("dpo", of.path() + "/erasure/confirmation", Map.of())).id();
        await().atMost(SOON).until(() -> state(service, of).equals("ERASED"));
    }

    private static String state(Service service, Canaries of) {
        return service.read("dpo", of.path()).at("/erasure/state").asString();
    }
}
