package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a log of some seventy megabytes in a machine that could not hold it. */
class MemoryTest {

    private static final int CASES = 36_000;

    private static final String KEEPING = "keeping";

    @Test
    void a_log_of_any_size_is_read_in_constant_memory() throws Exception {
        assertThat(outputOf("going on")).contains("read " + CASES);
    }

    @Test
    void control_the_same_machine_cannot_keep_all_its_traces() throws Exception {
        assertThat(outputOf(KEEPING)).contains("OutOfMemoryError");
    }

    private static String outputOf(String how) throws Exception {
        Process reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx16m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallMachine.class.getName(),
                                how)
                        .redirectErrorStream(true)
                        .start();
        try (var output = reader.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            reader.destroyForcibly();
        }
    }

    /** The program that runs with little memory. */
    static final class SmallMachine {

        private SmallMachine() {}

        static void main(String[] arguments) throws Exception {
            List<LogItem> kept = new ArrayList<>();
            int traces = 0;
            try (XesReader reader = XesReader.open(MadeLog.ofCases(CASES), ReadingLimits.USUAL)) {
                for (var item = reader.next(); item.isPresent(); item = reader.next()) {
                    traces += item.get() instanceof Trace ? 1 : 0;
                    if (arguments[0].equals(KEEPING)) {
                        kept.add(item.get());
                    }
                }
                assertThat(reader.bytesRead()).isGreaterThan(70_000_000);
            }
            System.out.println("read " + traces + ", kept " + kept.size());
        }
    }
}
