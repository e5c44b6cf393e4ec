package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Silence.NudgePlanned;
import org.visavis.events.dossier.Silence.SilenceNoticed;

import java.time.Instant;

/**
 * How long nobody did anything for a dossier, and who was told of it.
 *
 * @param actedAt when somebody last acted; null where nobody did yet
 * @param level how far up somebody was told since; 0 where nobody was
 * @param noticedAt when they were told; null where nobody was
 * @param plan when somebody will be; null where nobody looked yet
 */
record Quiet(
        @Nullable Instant actedAt,
        int level,
        @Nullable Instant noticedAt,
        @Nullable NudgePlanned plan) {
    static final Quiet NONE = new Quiet(null, 0, null, null);

    Quiet evolve(Silence event) {
        return switch (event) {
            case NudgePlanned it -> new Quiet(actedAt, level, noticedAt, it);
            case SilenceNoticed it -> new Quiet(actedAt, it.level(), it.happenedAt(), plan);
        };
    }

    /** Somebody acted: whoever was told before need not be told again. */
    Quiet acted(Instant at) {
        return new Quiet(latest(at, actedAt), 0, null, plan);
    }

    /**
     * When something was last done.
     *
     * @param inHand since when the dossier is in hand
     */
    Instant since(Instant inHand) {
        return latest(inHand, actedAt);
    }

    /**
     * Since when it is quiet without anybody having been told.
     *
     * @param inHand since when the dossier is in hand
     */
    Instant untold(Instant inHand) {
        return latest(since(inHand), noticedAt);
    }

    private static Instant latest(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
