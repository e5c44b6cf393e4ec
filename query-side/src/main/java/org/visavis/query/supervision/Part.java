package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.query.supervision.Board.Group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** Counts a part of the work: a team's, a procedure's, a channel's, or all of it. */
final class Part {
    private final Durations durations = new Durations();
    private long open;
    private long late;
    private long unanswered;
    private long acts;
    private long ownActs;

    void add(Facts one, Instant at) {
        open += one.isOpen() ? 1 : 0;
        late += Figure.LATE.counts(one, at) ? 1 : 0;
        unanswered += Figure.UNANSWERED.counts(one, at) ? 1 : 0;
        acts += one.acts();
        ownActs += one.ownActs();
        Instant closedAt = one.closedAt();
        if (one.exists() && closedAt != null) {
            durations.add(one.openedAt(), closedAt);
        }
    }

    Durations durations() {
        return durations;
    }

    long acts() {
        return acts;
    }

    long open() {
        return open;
    }

    long late() {
        return late;
    }

    /** From 0 to 1, four decimals; null without acts. */
    @Nullable BigDecimal share() {
        return acts == 0
                ? null
                : BigDecimal.valueOf(ownActs)
                        .divide(BigDecimal.valueOf(acts), 4, RoundingMode.HALF_UP);
    }

    Group group(String id, String name) {
        return new Group(
                id, name, open, late, unanswered, durations.count(), durations.median(), share());
    }
}
