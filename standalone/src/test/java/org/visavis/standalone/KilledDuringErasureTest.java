package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The program is killed while it forgets somebody: whoever was forgotten stays so, and is forgotten
 * whole; whoever was not yet can still be read, and be forgotten. Ten times with {@code
 * -Dvisavis.full=true}.
 */
@Tag("proof")
class KilledDuringErasureTest {
    private static final int KILLS = Boolean.getBoolean("visavis.full") ? 10 : 1;
    private static final long LATEST_KILL = TimeUnit.MILLISECONDS.toNanos(600);
    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void itIsForgottenWholeOrNotYet(@TempDir Path folder) throws IOException {
        long seed = System.nanoTime();
        System.out.println("Killed during an erasure, seed " + seed);
        Random random = new Random(seed);
        Path data = folder.resolve("data");
        for (int kill = 0; kill < KILLS; kill++) {
            Canaries asked = killedWhileForgetting(data, random.nextLong(LATEST_KILL));
            try (Service service = Service.on(data)) {
                if (state(service, asked).equals("ASKED")) {
                    assertThat(service.read("dpo", asked.path() + "/export.json").toString())
                            .contains(asked.words());
                    confirm(service, asked);
                }
                nothingIsLeft(service, data, asked);
            }
        }
    }

    private static Canaries killedWhileForgetting(Path data, long afterNanos) throws IOException {
        try (Child child = Child.on(data)) {
            Canaries asked = Canaries.released(child.service(), "kanari");
            Told told =
                    new Told(
                            child.service()
                                    .post(
                                            "supervisor",
                                            asked.path() + "/erasure",
                                            Map.of("ground", "ARCHIVES_VISA", "visa", "2026-118")));
            assertThat(told.id()).isNotBlank();
            Thread second = Thread.ofVirtual().start(() -> confirmIfItCan(child, asked));
            LockSupport.parkNanos(afterNanos);
            child.kill();
            await().until(() -> !second.isAlive());
            return asked;
        }
    }

    private static void confirmIfItCan(Child child, Canaries of) {
        try {
            confirm(child.service(), of);
        } catch (UncheckedIOException killed) {
            System.out.println("It was killed before it answered");
        }
    }

    private static void confirm(Service service, Canaries of) {
        service.post("dpo", of.path() + "/erasure/confirmation", Map.of());
    }

    private static String state(Service service, Canaries of) {
        return service.read("dpo", of.path()).at("/erasure/state").asString();
    }

    private static void nothingIsLeft(Service service, Path data, Canaries gone) {
        await().atMost(SOON).until(() -> state(service, gone).equals("ERASED"));
        var everywhere = new Everywhere(data);
        await().atMost(SOON)
                .untilAsserted(
                        () -> {
                            assertThat(everywhere.inTables(gone.words())).isEmpty();
                            assertThat(everywhere.inFiles(gone.words())).isEmpty();
                        });
        assertThat(service.read("dpo", gone.path() + "/export.json").toString())
                .doesNotContain(gone.words());
    }
}
