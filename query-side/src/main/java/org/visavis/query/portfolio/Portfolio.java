package org.visavis.query.portfolio;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.NextStep;

import java.time.Instant;
import java.util.List;

/**
 * The open dossiers of an agent, by due date, those without one last.
 *
 * @param total how many there are in all
 * @param next what to ask after for more; none at the end
 */
public record Portfolio(Holder agent, List<Line> dossiers, long total, @Nullable String next) {

    /** Whose portfolio it is. */
    public record Holder(String id, String name) {}

    /**
     * One dossier, with what comes next.
     *
     * @param nextWords what comes next in its own words, where it has some
     * @param unansweredSince since when the party waits for an answer
     * @param escalatedSince since when it is before somebody higher up
     * @param handOverTo who was asked to take it over and has not answered yet
     */
    public record Line(
            String id,
            @Nullable String reference,
            String title,
            Holder party,
            Holder referent,
            String procedure,
            NextStep nextAction,
            @Nullable String nextWords,
            @Nullable Instant due,
            boolean late,
            Instant openedAt,
            @Nullable Instant unansweredSince,
            @Nullable Instant escalatedSince,
            @Nullable Instant suspendedSince,
            @Nullable Holder handOverTo) {}

    /** How many open dossiers each part has. */
    public record Parts(long all, long late, long unanswered, long acceptance) {

        /** How many there are of this part. */
        public long of(Narrowing.Show show) {
            return switch (show) {
                case ALL -> all;
                case LATE -> late;
                case UNANSWERED -> unanswered;
                case ACCEPTANCE -> acceptance;
            };
        }
    }
}
