package org.visavis.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the store does in a second, and what a command costs, each beside what bounds it and
 * measured in the same run; see {@link StoreBenchmark} for how to run it.
 */
final class StoreFigures {
    private static final List<Integer> FLUSHES = List.of(0, 2);
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final double VISIBLE_WITHIN_MILLIS = 25;
    private static final double OF_STOCK = 20;

    private final double seconds;
    private final double warmUp;
    private final int events;
    private final List<Row> rows = new ArrayList<>();

    private StoreFigures(Options options) {
        this.seconds = Double.parseDouble(options.text("seconds", "4"));
        this.warmUp = Double.parseDouble(options.text("warm-up", "20"));
        this.events = options.number("events", 500);
    }

    public static void main(String[] arguments) throws Exception {
        StoreFigures figures = new StoreFigures(Options.of(arguments));
        figures.look();
        System.out.println(Row.HEAD);
        for (int flush : FLUSHES) {
            figures.measure(flush);
        }
        Goal.OF_APPENDING.forEach(goal -> System.out.println(goal.judge(figures.rows)));
        System.exit(0);
    }

    private void measure(int flush) throws Exception {
        try (StoreServer server = new StoreServer(flush)) {
            append(server, flush);
        }
    }

    private void append(StoreServer server, int flush) throws Exception {
        Optional<Pgbench> pgbench = Pgbench.over(server);
        if (pgbench.isEmpty()) {
            System.out.println("NOT COMPARED: pgbench is not installed (Debian: postgresql-15)");
        }
        try (Line ours = new OurLine(server);
                Line stock = new StockLine(server);
                Line http = new HttpLine(server)) {
            for (Line line : List.of(ours, stock, http)) {
                for (Cell.Kind kind : Cell.Kind.values()) {
                    Cell.measure(line, kind, CLIENTS.getLast(), warmUp);
                }
            }
            for (Cell.Kind kind : Cell.Kind.values()) {
                for (int clients : CLIENTS) {
                    Row row =
                            new Row(
                                    flush,
                                    kind,
                                    clients,
                                    Cell.measure(ours, kind, clients, seconds),
                                    pgbench.isEmpty()
                                            ? Double.NaN
                                            : pgbench.get().oneByOne(kind, clients, seconds),
                                    pgbench.isEmpty()
                                            ? Double.NaN
                                            : pgbench.get().inBatches(kind, clients, seconds),
                                    Cell.measure(stock, kind, clients, seconds),
                                    Cell.measure(http, kind, clients, seconds));
                    System.out.println(row);
                    rows.add(row);
                }
            }
        }
    }

    /** In a store of its own: what {@code pgbench} appends, no projection knows. */
    private void look() throws Exception {
        Visibility ours;
        Visibility stock;
        try (StoreServer server = new StoreServer(0)) {
            ours = Visibility.ofOurs(server, events);
        }
        try (StoreServer server = new StoreServer(0)) {
            stock = Visibility.ofStock(server, events);
        }
        double ratio = stock.p99Millis() / ours.p99Millis();
        boolean kept = ours.p99Millis() < VISIBLE_WITHIN_MILLIS && ratio >= OF_STOCK;
        System.out.printf(
                Locale.ROOT,
                "seen in another process: ours p50 %.1f p99 %.1f ms, stock p50 %.1f p99 %.1f ms;"
                        + " p99 below %.0f ms and at most 1/%.0f of the stock's: %s, 1/%.0f%n",
                ours.p50Millis(),
                ours.p99Millis(),
                stock.p50Millis(),
                stock.p99Millis(),
                VISIBLE_WITHIN_MILLIS,
                OF_STOCK,
                kept ? "KEPT" : "MISSED",
                ratio);
    }
}
