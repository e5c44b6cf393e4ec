package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A real municipality's log, where it is at hand: the receipt phase of environmental permits, by
 * J.C.A.M. Buijs, doi 10.4121/uuid:a07386a5-7be3-4367-9535-70bc9e77dbe6. It is never carried along.
 */
class ReceiptLogTest {

    /** Set by {@code VISAVIS_SHARED}, else a folder beside the project's. */
    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("VISAVIS_SHARED"), "../../shared"));

    private static final Path LOG = SHARED.resolve("data/receipt.xes.gz");

    @Test
    void the_published_figures_are_found() throws IOException {
        assumeTrue(Files.isReadable(LOG), "the real log is not at hand");
        Reading log = Reading.of(Files.readAllBytes(LOG));
        assertThat(log.broken()).isNull();
        assertThat(log.unreadable()).isEmpty();
        assertThat(log.traces()).hasSize(1_434);
        Set<String> responsible = new HashSet<>();
        Set<String> acting = new HashSet<>();
        Set<String> activities = new HashSet<>();
        int events = 0;
        for (Trace trace : log.traces()) {
            responsible.add(Objects.requireNonNull(trace.responsible()));
            for (TraceEvent event : trace.events()) {
                events++;
                acting.add(event.resource());
                activities.add(event.activity());
            }
        }
        assertThat(events).isEqualTo(8_577);
        assertThat(responsible).hasSize(39);
        assertThat(acting).hasSize(48);
        assertThat(activities).hasSize(27);
        assertThat(log.traces().stream().filter(trace -> trace.end() != null)).hasSize(1_329);
        responsible.addAll(acting);
        assertThat(responsible).hasSize(53);
        assertThat(log.trace("case-10011").line()).isEqualTo(1_798);
    }

    @Test
    void progress_grows_to_the_size_of_the_file() throws Exception {
        assumeTrue(Files.isReadable(LOG), "the real log is not at hand");
        try (XesReader reader = XesReader.open(LOG, ReadingLimits.USUAL)) {
            long before = reader.bytesRead();
            assertThat(before).isPositive().isLessThan(Files.size(LOG));
            while (reader.next().isPresent()) {
                assertThat(reader.bytesRead()).isGreaterThanOrEqualTo(before);
                before = reader.bytesRead();
            }
            assertThat(before).isEqualTo(Files.size(LOG));
        }
    }
}
