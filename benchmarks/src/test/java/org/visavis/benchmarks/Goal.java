package org.visavis.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A ratio that was aimed at, beside what was reached. */
record Goal(String what, double least, ToDoubleFunction<Row> ratio) {
    static final List<Goal> OF_APPENDING =
            List.of(
                    new Goal("in process / pgbench, one command a call", 0.5, Row::toSingle),
                    new Goal("in process / pgbench, the same batches", 0.5, Row::toBatched),
                    new Goal("over HTTP / pgbench, one command a call", 0.2, Row::httpToSingle),
                    new Goal("in process / stock Axon JDBC engine", 3, Row::toStock));

    /** The ratio of each row, in their order, and whether all reached the goal. */
    String judge(List<Row> rows) {
        String ratios =
                rows.stream()
                        .map(row -> String.format(Locale.ROOT, "%.2f", ratio.applyAsDouble(row)))
                        .collect(Collectors.joining(" "));
        long kept = rows.stream().filter(row -> ratio.applyAsDouble(row) >= least).count();
        return String.format(
                Locale.ROOT,
                "%-42s at least %-4s %s: %s",
                what,
                least,
                kept == rows.size() ? "KEPT" : "MISSED in " + (rows.size() - kept),
                ratios);
    }
}
