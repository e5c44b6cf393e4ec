package org.visavis.query.supervision;

import org.visavis.query.supervision.Board.Week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What was opened and closed in each of the last weeks, which begin on Mondays in France. */
final class Weeks {
    static final int MANY = 12;

    private static final ZoneId TOWN = ZoneId.of("Europe/Paris");

    private final LocalDate first;
    private final Instant[] begins = new Instant[MANY + 1];
    private final long[] opened = new long[MANY];
    private final long[] closed = new long[MANY];

    Weeks(Instant at) {
        LocalDate monday =
                LocalDate.ofInstant(at, TOWN)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        first = monday.minusWeeks(MANY - 1);
        Arrays.setAll(begins, week -> first.plusWeeks(week).atStartOfDay(TOWN).toInstant());
    }

    void add(Facts one) {
        if (one.exists()) {
            count(opened, one.openedAt());
            Instant end = one.closedAt();
            if (end != null) {
                count(closed, end);
            }
        }
    }

    /** When the present week ends. */
    Instant end() {
        return begins[MANY];
    }

    List<Week> told() {
        return IntStream.range(0, MANY)
                .mapToObj(week -> new Week(first.plusWeeks(week), opened[week], closed[week]))
                .toList();
    }

    private void count(long[] counts, Instant when) {
        if (!when.isBefore(begins[0]) && when.isBefore(begins[MANY])) {
            int found = Arrays.binarySearch(begins, when);
            counts[found >= 0 ? found : -found - 2]++;
        }
    }
}
