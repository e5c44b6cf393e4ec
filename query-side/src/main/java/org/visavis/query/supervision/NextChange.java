package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** Until when figures hold if nothing happens: time alone makes things late, and old. */
final class NextChange {
    private static final int[] AGES = {7, 30, 60, 90};
    private static final int[] WAITING = {2, 7, 30};

    private final Instant at;
    private Instant next = Instant.MAX;

    private NextChange(Instant at) {
        this.at = at;
    }

    /** The first instant after this one at which a figure of these dossiers may change. */
    static Instant after(Instant at, Collection<Facts> dossiers) {
        var change = new NextChange(at);
        dossiers.forEach(change::look);
        change.changes(new Weeks(at).end());
        return change.next;
    }

    private void look(Facts one) {
        if (one.isOpen()) {
            passes(one.deadline());
            reaches(one.openedAt(), AGES);
            one.promises().forEach(this::passes);
            one.callBacks().forEach(this::passes);
        }
        Instant since = one.unansweredSince();
        if (since != null) {
            reaches(since, WAITING);
        }
    }

    /** Late is what was due before: a moment after, not at that instant. */
    private void passes(@Nullable Instant due) {
        if (due != null) {
            changes(due.plusNanos(1));
        }
    }

    private void reaches(Instant since, int[] days) {
        for (int many : days) {
            changes(since.plus(Duration.ofDays(many)));
        }
    }

    private void changes(Instant when) {
        if (when.isAfter(at) && when.isBefore(next)) {
            next = when;
        }
    }
}
