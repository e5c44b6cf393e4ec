package org.visavis.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.query.supervision.Counted.Kind;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whose an exchange was: of whoever answered at that instant, in whatever order it was written. */
class ShareOfActsTest {
    private static final String DAY = "2026-03-02T";
    private final List<Counted> rows = new ArrayList<>();

    @Test
    void an_exchange_is_judged_by_who_answered_then_as_known_then() {
        row(10, Kind.OPENED, "anna", "06:00", "06:00");
        row(20, Kind.REFERRED, "bert", "10:00", "10:00");
        row(40, Kind.REFERRED, "cora", "08:00", "18:00");

        talk(30, "anna", "07:30"); // before anybody was assigned
        talk(31, "anna", "09:00"); // Cora answered by then, but that was known at six only
        talk(32, "cora", "09:30"); // the reverse
        talk(33, "bert", "10:00"); // at the very instant, after the assignment
        talk(34, "anna", "11:00"); // no more
        row(35, Kind.ACTED, "bert", "07:00", "07:00"); // of a log, by the log's order

        assertThat(share(null)).isEqualByComparingTo("0.6667");
        assertThat(share("17:00")).isEqualByComparingTo("0.6667");

        talk(41, "cora", "09:45");
        assertThat(share(null)).isEqualByComparingTo("0.7143");
        assertThat(share("17:00")).isEqualByComparingTo("0.5714");
    }

    private @Nullable BigDecimal share(@Nullable String known) {
        List<Counted> all =
                rows.stream()
                        .filter(row -> known == null || !row.knownAt().isAfter(instant(known)))
                        .sorted(Comparator.comparingLong(Counted::position))
                        .toList();
        Instant evening = instant("20:00");
        return Tally.of(
                        List.of(Folding.of(all, evening)),
                        Selection.ALL,
                        new Staff(Map.of(), Map.of()),
                        evening,
                        null)
                .shareOfActsByReferent();
    }

    private void talk(int position, String agent, String at) {
        row(position, Kind.TALKED, agent, at, at);
    }

    private void row(int position, Kind kind, String agent, String at, String known) {
        rows.add(
                new Counted(
                        "share",
                        position,
                        kind,
                        "saint-aubin",
                        "housing-aid",
                        position,
                        agent,
                        Channel.CALL,
                        Direction.OUT,
                        null,
                        null,
                        null,
                        null,
                        instant(at),
                        instant(known)));
    }

    private static Instant instant(String time) {
        return Instant.parse(DAY + time + ":00Z");
    }
}
