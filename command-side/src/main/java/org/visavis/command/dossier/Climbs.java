package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.calendar.WorkingDays;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Ladder.HelpOffered;
import org.visavis.events.dossier.Ladder.LadderPaused;
import org.visavis.events.dossier.Ladder.LadderResumed;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Ladder.RungPlanned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How high the open requests of a dossier have climbed.
 *
 * @param requests by their numbers
 * @param pausedUntil when the ladder goes on by itself; null where nobody had it wait
 * @param writtenAt when a rung last wrote to the party
 */
record Climbs(
        Map<Integer, Climb> requests, @Nullable Instant pausedUntil, @Nullable Instant writtenAt) {
    static final Climbs NONE = new Climbs(Map.of(), null, null);

    /** The rung that was planned last, and whether it was climbed since. */
    record Climb(RungPlanned plan, boolean climbed) {}

    Climbs evolve(Ladder event) {
        return switch (event) {
            case RungPlanned it -> with(it.request(), new Climb(it, false));
            case RungClimbed it -> climbed(it);
            case LadderPaused it -> new Climbs(requests, it.until(), writtenAt);
            case LadderResumed _ -> new Climbs(requests, null, writtenAt);
            case HelpOffered _ -> this;
        };
    }

    private Climbs climbed(RungClimbed it) {
        Climbs written =
                it.message() == null ? this : new Climbs(requests, pausedUntil, it.happenedAt());
        return of(it.request())
                .map(climb -> written.with(it.request(), new Climb(climb.plan(), true)))
                .orElse(written);
    }

    /** Whether a rung has written to the party on this day. */
    boolean hasWrittenOn(LocalDate day, WorkingDays days) {
        return writtenAt != null && days.dayOf(writtenAt).equals(day);
    }

    boolean isPausedAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    Optional<Climb> of(int request) {
        return Optional.ofNullable(requests.get(request));
    }

    /** The rung that a request still waits for. */
    Optional<RungPlanned> planned(int request) {
        return of(request).filter(climb -> !climb.climbed()).map(Climb::plan);
    }

    /** The rung of this number, where its time has come and it was not climbed yet. */
    Optional<RungPlanned> due(int request, int rung, Instant now) {
        return planned(request)
                .filter(plan -> plan.rung() == rung)
                .filter(plan -> !now.isBefore(plan.due()) && !isPausedAt(now));
    }

    Climbs settled(int request) {
        Map<Integer, Climb> rest = new HashMap<>(requests);
        rest.remove(request);
        return new Climbs(rest, pausedUntil, writtenAt);
    }

    private Climbs with(int request, Climb climb) {
        Map<Integer, Climb> all = new HashMap<>(requests);
        all.put(request, climb);
        return new Climbs(all, pausedUntil, writtenAt);
    }
}
