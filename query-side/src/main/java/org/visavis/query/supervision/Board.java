package org.visavis.query.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An organisation's figures as of an instant, as known at another. They tell how the work stands,
 * never who is better than whom.
 *
 * @param asOf the instant T of which it tells
 * @param knownAt what was recorded later is left out; null for all
 * @param open openedAt ≤ T and not closed by T
 * @param closed closed by T
 * @param late open, with a deadline before T
 * @param closedLate closed by T, after its deadline
 * @param awaitingReferent open, while only the agent of first contact answers
 * @param awaitingAcceptance open, with a referent who has not yet taken charge
 * @param escalated open, with an escalation in hand
 * @param acts exchanges and acts by T
 * @param shareOfActsByReferent the part of them by the dossier's referent at that act, from 0 to 1,
 *     four decimals; null without acts
 * @param medianDurationDays of the closed, from opening to closing, in days of 24 hours
 * @param p90DurationDays the same, 90th percentile by nearest rank
 * @param figures every {@link Figure} by its key; the list behind it is at {@code
 *     /supervision/lists/<key>}
 * @param firstContact how long it took until an agent reached the party
 * @param promises what became of promises
 * @param byReferent who answers for the open ones, the heaviest load first
 * @param ageing the open ones by age
 * @param unanswered those where the party waits for an answer, by how long
 * @param byTeam by the service of whoever answers
 * @param byProcedure by procedure
 * @param byChannel by the channel of arrival
 * @param weeks what was opened and closed in each of the last weeks
 * @param before the figures of the period before, where a period was asked for
 */
public record Board(
        Instant asOf,
        @Nullable Instant knownAt,
        long open,
        long closed,
        long late,
        long closedLate,
        long awaitingReferent,
        long awaitingAcceptance,
        long escalated,
        long acts,
        @Nullable BigDecimal shareOfActsByReferent,
        @Nullable BigDecimal medianDurationDays,
        @Nullable BigDecimal p90DurationDays,
        Map<String, Long> figures,
        FirstContact firstContact,
        Promises promises,
        List<Load> byReferent,
        List<Age> ageing,
        List<Age> unanswered,
        List<Group> byTeam,
        List<Group> byProcedure,
        List<Group> byChannel,
        List<Week> weeks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Board before) {

    /** What one agent answers for. */
    public record Load(String id, String name, long open, long late) {}

    /** How many are from so many up to so many days old; no end for the oldest. */
    public record Age(int fromDays, @Nullable Integer toDays, long open, String figure) {}

    /** From the opening to the first time that an agent reached the party. */
    public record FirstContact(
            long contacted, @Nullable BigDecimal medianDays, @Nullable BigDecimal p90Days) {}

    /** What became of promises: those that are not kept yet, those overdue among them, the kept. */
    public record Promises(long open, long late, long kept, long keptLate) {}

    /** What was opened and closed in the week that began on this Monday. */
    public record Week(LocalDate monday, long opened, long closed) {}

    /** The figures of a part of the work. */
    public record Group(
            String id,
            String name,
            long open,
            long late,
            long unanswered,
            long closed,
            @Nullable BigDecimal medianDurationDays,
            @Nullable BigDecimal shareOfActsByReferent) {}

    /** The same figures, told at another instant at which they still hold. */
    Board at(Instant instant) {
        return new Board(
                instant,
                knownAt,
                open,
                closed,
                late,
                closedLate,
                awaitingReferent,
                awaitingAcceptance,
                escalated,
                acts,
                shareOfActsByReferent,
                medianDurationDays,
                p90DurationDays,
                figures,
                firstContact,
                promises,
                byReferent,
                ageing,
                unanswered,
                byTeam,
                byProcedure,
                byChannel,
                weeks,
                before);
    }

    /** The number of dossiers under this figure. */
    public long count(Figure figure) {
        return figures.getOrDefault(figure.key(), 0L);
    }
}
