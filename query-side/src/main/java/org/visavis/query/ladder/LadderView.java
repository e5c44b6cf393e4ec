package org.visavis.query.ladder;

import org.jspecify.annotations.Nullable;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a procedure's unanswered requests go on by themselves.
 *
 * @param procedure its identifier
 * @param version counts the ladders of the procedure, from 1; 0 for the usual one
 * @param silentAfter working days without any act after which somebody is told
 * @param since when it came into force; null for the usual one
 */
public record LadderView(
        String procedure,
        String name,
        int version,
        List<Step> rungs,
        int silentAfter,
        @Nullable Instant since) {

    /**
     * One rung.
     *
     * @param workingDays after which it is climbed, counted from the request
     * @param ifAskedToday when that would be
     */
    public record Step(RungKind kind, int workingDays, LocalDate ifAskedToday) {}

    /** Whether the procedure says nothing of its own. */
    public boolean isUsual() {
        return version == 0;
    }

    /**
     * The days of a rung, for the field in which they can be changed; null where there is none.
     *
     * @param nth of its kind, from 1
     */
    public @Nullable Integer days(String kind, int nth) {
        return rungs.stream()
                .filter(rung -> rung.kind().name().equals(kind))
                .skip(nth - 1L)
                .findFirst()
                .map(Step::workingDays)
                .orElse(null);
    }
}
