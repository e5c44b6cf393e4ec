package org.visavis.query.dossierpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.query.dossierpage.past.Hindsight;
import org.visavis.query.dossierpage.past.Moment;
import org.visavis.query.histories.Ids;
import org.visavis.query.histories.RandomHistory;
import org.visavis.store.Recorded;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Looking back from now shows the present, and looking back from then showed the present then. */
class PastPageTest {
    private static final int HISTORIES = 600;
    private static final List<String> AGENTS =
            List.of(Ids.of("nadia"), Ids.of("helene"), Ids.of("camille"), Ids.of("karim"));

    @Test
    void all_that_is_known_and_has_happened_is_the_page_of_today() {
        forAll(
                (history, seed) ->
                        assertThat(row(history, new Moment(null, null)))
                                .as("seed %d", seed)
                                .isEqualTo(current(history)));
    }

    @Test
    void what_was_known_then_is_the_page_of_that_day() {
        forAll(
                (history, seed) -> {
                    int many = 1 + new Random(seed).nextInt(history.size());
                    Instant then = history.get(many - 1).recordedAt();
                    assertThat(row(history, new Moment(null, then)))
                            .as("seed %d, after %d", seed, many)
                            .isEqualTo(current(history.subList(0, many)));
                });
    }

    @Test
    void both_at_once_leave_out_what_either_leaves_out() {
        forAll(
                (history, seed) -> {
                    Instant then = history.get(history.size() / 2).recordedAt();
                    assertThat(told(history, new Moment(then, then)))
                            .as("seed %d", seed)
                            .allSatisfy(
                                    one -> {
                                        assertThat(one.recordedAt()).isBeforeOrEqualTo(then);
                                        assertThat(Hindsight.event(one).happenedAt())
                                                .isBeforeOrEqualTo(then);
                                    });
                });
    }

    private interface Check {
        void of(List<Recorded> history, long seed);
    }

    private static void forAll(Check check) {
        long first = new Random().nextLong(1_000_000_000);
        System.out.println("Histories from seed " + first);
        for (long seed = first; seed < first + HISTORIES; seed++) {
            Random chance = new Random(seed);
            check.of(
                    RandomHistory.of(
                            chance,
                            Ids.of("dossier"),
                            Ids.of("saint-aubin"),
                            AGENTS,
                            1 + chance.nextInt(40),
                            100),
                    seed);
        }
    }

    private static List<Recorded> told(List<Recorded> history, Moment moment) {
        return Hindsight.of(history, moment).told();
    }

    private static Map<String, @Nullable Object> row(List<Recorded> history, Moment moment) {
        return compared(PastDossiers.fold(Hindsight.of(history, moment).story()));
    }

    /** The page as the projection folds it: in the order of recording, corrections on their day. */
    private static Map<String, @Nullable Object> current(List<Recorded> history) {
        return compared(PastDossiers.fold(history));
    }

    /** The number of events is told apart; the fold itself keeps the order of telling. */
    private static Map<String, @Nullable Object> compared(DossierPage page) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(DossierRows.columns(page));
        row.remove("version");
        row.remove("fold");
        return row;
    }
}
