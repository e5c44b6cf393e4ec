package org.visavis.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How old events were when they were seen. */
final class Ages {
    private final int expected;
    private final List<Long> micros = new ArrayList<>();

    Ages(int expected) {
        this.expected = expected;
    }

    int expected() {
        return expected;
    }

    synchronized void add(Visibility.Ping ping) {
        micros.add(Visibility.micros() - ping.sentMicros());
    }

    /** Median and 99th percentile in milliseconds, without the warm-up. */
    @Override
    public synchronized String toString() {
        List<Long> counted =
                micros.subList(Visibility.WARM_UP, micros.size()).stream().sorted().toList();
        return String.format(Locale.ROOT, "%.2f %.2f", at(counted, 50), at(counted, 99));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e3;
    }
}
