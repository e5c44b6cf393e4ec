package org.visavis.query.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.query.dossierpage.PageOracle;
import org.visavis.query.dossierpage.past.Hindsight;
import org.visavis.query.dossierpage.past.Moment;
import org.visavis.store.Recorded;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The facts of a dossier are those of its own page, whenever one looks and whatever was known. */
class FoldingTest {
    @Test
    void the_facts_of_now_are_those_of_the_page() {
        Lives.many(20, 20).forEach(lives -> check(lives, new Moment(null, null)));
    }

    @Test
    void the_facts_of_any_day_are_those_of_the_page_of_that_day() {
        Lives.many(20, 20)
                .forEach(
                        lives -> {
                            Random chance = new Random(lives.seed());
                            Instant then = lives.sometime(chance);
                            check(lives, new Moment(then, null));
                            check(lives, new Moment(null, then));
                            check(lives, new Moment(then, lives.sometime(chance)));
                        });
    }

    private static void check(Lives lives, Moment moment) {
        for (List<Recorded> history : lives.histories()) {
            List<Counted> rows = Lives.counted(history, moment);
            if (!rows.isEmpty()) {
                assertThat(told(Folding.of(rows, moment.asOf())))
                        .as("seed %d, %s, %s", lives.seed(), moment, history)
                        .isEqualTo(page(history, moment));
            }
        }
    }

    private static List<@Nullable Object> told(Facts one) {
        if (!one.exists()) {
            return List.of();
        }
        List<@Nullable Object> all = new ArrayList<>();
        all.add(one.openedAt());
        all.add(one.deadline());
        all.add(one.closedAt());
        all.add(one.suspended());
        all.add(one.referent());
        all.add(one.answering() == Facts.Answering.AWAITED);
        all.add(one.answering() == Facts.Answering.FIRST_CONTACT);
        all.add(one.handOver());
        all.add(one.level());
        all.add(one.level() > 0 && one.takenUp());
        all.add(one.unansweredSince());
        all.add(one.firstHumanAt());
        all.add(one.acts());
        all.add(one.ownActs());
        all.add(one.periods());
        all.add(one.promises().size());
        all.add(one.callBacks().size());
        return all;
    }

    private static List<@Nullable Object> page(List<Recorded> history, Moment moment) {
        Map<String, @Nullable Object> row = PageOracle.row(history, moment);
        if (row.isEmpty()) {
            return List.of();
        }
        Object level = row.get("escalation_level");
        List<@Nullable Object> all = new ArrayList<>();
        all.add(instant(row, "opened_at"));
        all.add(instant(row, "deadline"));
        all.add(instant(row, "closed_at"));
        all.add(row.get("suspended_since") != null);
        all.add(row.get("referent"));
        all.add("AWAITING_ACCEPTANCE".equals(row.get("referral")));
        all.add("FIRST_CONTACT".equals(row.get("referral")));
        all.add(row.get("hand_over_to") != null);
        all.add(level == null ? 0 : level);
        all.add(row.get("escalation_taken") != null);
        all.add(instant(row, "unanswered_since"));
        all.add(instant(row, "first_human_at"));
        all.add(row.get("acts"));
        all.add(ownActs(history, moment));
        all.add(row.get("referents"));
        all.add(row.get("open_promises"));
        all.add(row.get("open_call_backs"));
        return all;
    }

    /** Exchanges by whoever answered just before. */
    private static int ownActs(List<Recorded> history, Moment moment) {
        List<Recorded> story = Hindsight.of(history, moment).story();
        List<String> answering = PageOracle.answering(history, moment);
        int own = 0;
        for (int at = 1; at < story.size(); at++) {
            if (story.get(at).payload() instanceof InteractionRecorded it
                    && it.by().value().equals(answering.get(at - 1))) {
                own++;
            }
        }
        return own;
    }

    private static @Nullable Instant instant(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Timestamp at ? at.toInstant() : null;
    }
}
