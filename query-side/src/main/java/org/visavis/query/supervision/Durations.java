package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How long things took, in days of 24 hours. */
final class Durations {
    private static final double NANOS_OF_A_DAY = 86_400e9;

    private double[] days = new double[16];
    private int count;

    void add(Instant from, Instant to) {
        if (count == days.length) {
            days = Arrays.copyOf(days, count * 2);
        }
        Duration between = Duration.between(from, to);
        days[count++] = (between.getSeconds() * 1e9 + between.getNano()) / NANOS_OF_A_DAY;
    }

    int count() {
        return count;
    }

    /** The middle one, or halfway between the two in the middle; two decimals. */
    @Nullable BigDecimal median() {
        double[] sorted = sorted();
        return count == 0 ? null : rounded((sorted[(count - 1) / 2] + sorted[count / 2]) / 2);
    }

    /** The 90th percentile by nearest rank; two decimals. */
    @Nullable BigDecimal p90() {
        return count == 0 ? null : rounded(sorted()[(int) Math.ceil(0.9 * count) - 1]);
    }

    private double[] sorted() {
        Arrays.sort(days, 0, count);
        return days;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
