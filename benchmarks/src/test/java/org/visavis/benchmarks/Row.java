package org.visavis.benchmarks;

import java.util.Locale;

/**
 * One line of the table: the same thing asked by so many clients, each way.
 *
 * @param single by pgbench, one command a call; not a number where it is not installed
 * @param batched by pgbench, as many commands a call as there are clients
 */
record Row(
        int flushMillis,
        Cell.Kind kind,
        int clients,
        Cell ours,
        double single,
        double batched,
        Cell stock,
        Cell http) {
    static final String HEAD =
            """
            flush        clients |   in process: /s  p50/p99 ms CPU ms |  pgbench: /s  batched/s \
            |   stock: /s CPU ms |    HTTP: /s   p50/p99 ms CPU ms\
            """;

    double toBatched() {
        return ours.rate() / batched;
    }

    double toSingle() {
        return ours.rate() / single;
    }

    double httpToSingle() {
        return http.rate() / single;
    }

    double toStock() {
        return ours.rate() / stock.rate();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d ms %s %7d | %16.0f %6.2f/%6.2f %5.3f | %12.0f %10.0f | %10.0f %6.3f | %10.0f"
                        + " %6.1f/%6.1f %6.2f",
                flushMillis,
                kind,
                clients,
                ours.rate(),
                ours.p50Millis(),
                ours.p99Millis(),
                ours.cpuMillis(),
                single,
                batched,
                stock.rate(),
                stock.cpuMillis(),
                http.rate(),
                http.p50Millis(),
                http.p99Millis(),
                http.cpuMillis());
    }
}
