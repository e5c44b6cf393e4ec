package org.visavis.query.today;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An agent's day.
 *
 * @param sections those in which something waits, the most pressing first
 * @param week the days after this one, in their order: each working day, and any other on which
 *     something falls due
 */
public record Today(Instant now, List<Section> sections, List<Day> week) {

    /** One of the days to come, and what falls due on it. */
    public record Day(LocalDate day, List<Line> lines) {}

    /** Whether nothing falls due on any of the days to come. */
    public boolean isWeekFree() {
        return week.stream().allMatch(day -> day.lines().isEmpty());
    }

    /**
     * Things of one kind that wait.
     *
     * @param more whether there are more than these lines
     */
    public record Section(Waiting waiting, List<Line> lines, boolean more) {}

    /** Whom a line concerns. */
    public record Named(String id, String name) {}

    /**
     * One thing that waits.
     *
     * @param what its kind, more closely than that of its section
     * @param number which of its kind in the dossier; null where a dossier has one at most
     * @param words its own words, where it has some
     * @param by who it comes from, where that is not the party; or else for whom one stands in
     * @param phone where to call
     * @param since when it began to wait
     * @param due by when; null where nobody said
     * @param late whether that has passed
     */
    public record Line(
            What what,
            String dossier,
            @Nullable Integer number,
            String title,
            @Nullable String reference,
            Named party,
            @Nullable String words,
            @Nullable String by,
            @Nullable String phone,
            @Nullable Instant since,
            @Nullable Instant due,
            boolean late) {

        /** The colleague for whom one stands in; null where it is one's own. */
        public @Nullable String inPlaceOf() {
            return switch (what) {
                case HAND_OVER, ESCALATION, SILENT, SILENT_BELOW -> null;
                case PROMISE,
                        ACTION,
                        REQUEST,
                        FOLLOW_UP,
                        DEADLINE,
                        CALL_BACK,
                        CALL,
                        MESSAGE,
                        ASSIGN_REFERENT,
                        TAKE_CHARGE,
                        THANKS ->
                        by;
            };
        }
    }

    /** What may wait for somebody. */
    public enum What {
        PROMISE,
        ACTION,
        REQUEST,
        FOLLOW_UP,
        DEADLINE,
        CALL_BACK,
        CALL,
        MESSAGE,
        ASSIGN_REFERENT,
        TAKE_CHARGE,
        HAND_OVER,
        ESCALATION,
        SILENT,
        SILENT_BELOW,
        THANKS
    }
}
