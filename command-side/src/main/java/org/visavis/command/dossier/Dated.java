package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;

import java.time.Instant;

/** When a fact about a dossier took place, for one that may be told afterwards. */
final class Dated {
    private Dated() {}

    /**
     * The told moment, or now. It lies neither in the future nor before the referent who answers
     * came to do so: at each past instant the history names exactly one.
     *
     * @throws Refused too early, or in the future
     */
    static Instant of(@Nullable Instant told, Facts facts, Instant now) {
        return since(facts.referredAt(), told, now);
    }

    /**
     * The told moment, or now; not before what it follows.
     *
     * @throws Refused too early, or in the future
     */
    static Instant since(Instant earliest, @Nullable Instant told, Instant now) {
        Instant at = past(told, now);
        if (told != null && at.isBefore(earliest)) {
            throw new Refused(new Reason.TooEarly("happenedAt", earliest));
        }
        return at;
    }

    /**
     * The told moment, or now.
     *
     * @throws Refused in the future
     */
    static Instant past(@Nullable Instant told, Instant now) {
        if (told != null && told.isAfter(now)) {
            throw new Refused(new Reason.InTheFuture("happenedAt", now));
        }
        return told == null ? now : told;
    }
}
