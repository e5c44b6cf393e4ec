package org.visavis.store.measure;

import org.visavis.store.TestStore;

import java.io.IOException;
import java.util.List;

/**
 * How many commands a second the append takes, beside the same function called by pgbench one
 * command at a time, and beside plain unordered inserts of the same rows by pgbench, in the same
 * run on the same server (fsync on). One command makes one event of 600 bytes in a stream of its
 * own. Takes about a minute.
 *
 * <pre>
 * mvn -q test-compile -pl event-store -am
 * java -cp "$(the test class path)" org.visavis.store.measure.AppendMeasure [seconds per cell]
 * </pre>
 *
 * <p>or from an IDE. Without pgbench on the machine (the Debian package {@code postgresql-15}, or
 * {@code -Dpgbench=/path}), a loop over JDBC stands in for it and is named so.
 */
public final class AppendMeasure {
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    private AppendMeasure() {}

    /** Prints one line for each number of clients. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        try (var store = TestStore.create(AppendMeasure.class)) {
            store.execute(Loads.UNORDERED_TABLE);
            BatchedLoad.run(store, 8, 2);
            System.out.printf(
                    "%7s %14s %16s %16s %14s%n",
                    "clients", "batched/s", "p50/p99 ms", "one by one/s", "unordered/s");
            for (int clients : CLIENTS) {
                var batched = BatchedLoad.run(store, clients, seconds);
                double oneByOne = Loads.rate(store, Loads.APPEND, clients, seconds);
                double unordered = Loads.rate(store, Loads.UNORDERED, clients, seconds);
                System.out.printf(
                        "%7d %14.0f %7.2f/%7.2f %9.0f x%5.2f %8.0f x%4.2f%n",
                        clients,
                        batched.rate(),
                        batched.p50Millis(),
                        batched.p99Millis(),
                        oneByOne,
                        batched.rate() / oneByOne,
                        unordered,
                        batched.rate() / unordered);
            }
            System.out.println("x: batched divided by that. " + Loads.tool());
        }
    }
}
