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
        if (told == null) {
            return now;
        }
        if (told.isAfter(now)) {
            throw new Refused(new Reason.InTheFuture("happenedAt", now));
        }
        if (told.isBefore(facts.referredAt())) {
            throw new Refused(new Reason.TooEarly("happenedAt", facts.referredAt()));
        }
        return told;
    }
}
