package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * An organisation's figures as of an instant, as known at another.
 *
 * @param asOf the instant T of which it tells
 * @param knownAt what was recorded later is left out; null for all
 * @param open openedAt ≤ T and not closed by T
 * @param closed closed by T
 * @param late open, with a deadline before T
 * @param closedLate closed by T, after its deadline
 * @param awaitingReferent open, while only the agent of first contact answers
 * @param awaitingAcceptance open, with a referent who has not yet taken charge
 * @param acts exchanges and acts by T
 * @param shareOfActsByReferent the part of them by the dossier's referent at that act, from 0 to 1,
 *     four decimals; null without acts
 * @param medianDurationDays of the closed, from opening to closing, in days of 24 hours
 * @param p90DurationDays the same, 90th percentile by nearest rank
 * @param byReferent who answers for the open ones, the heaviest load first
 * @param ageing the open ones by age
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
        long acts,
        @Nullable BigDecimal shareOfActsByReferent,
        @Nullable BigDecimal medianDurationDays,
        @Nullable BigDecimal p90DurationDays,
        List<Load> byReferent,
        List<Age> ageing) {

    /** What one agent answers for. */
    public record Load(String id, String name, long open, long late) {}

    /** How many open dossiers are from so many up to so many days old; no end for the oldest. */
    public record Age(int fromDays, @Nullable Integer toDays, long open) {}
}
