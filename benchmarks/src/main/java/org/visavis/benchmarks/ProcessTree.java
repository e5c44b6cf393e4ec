package org.visavis.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processor time of processes and of all that they started, from {@code /proc} (Linux). A child
 * that has ended and was waited for counts with its parent.
 */
record ProcessTree(List<Long> roots) {
    private static final double TICKS_PER_SECOND = 100;
    private static final int UTIME = 11;
    private static final int CSTIME = 14;

    /** User and system time since the start, in seconds. */
    double seconds() {
        return roots.stream()
                .map(
                        root ->
                                ProcessHandle.of(root)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "No process " + root)))
                .flatMap(top -> Stream.concat(Stream.of(top), top.descendants()))
                .mapToDouble(process -> seconds(process.pid()))
                .sum();
    }

    private static double seconds(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = 0;
            for (int field = UTIME; field <= CSTIME; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
