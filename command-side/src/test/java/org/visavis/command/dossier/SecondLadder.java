package org.visavis.command.dossier;

import java.util.ArrayList;
import java.util.List;

/** When a request climbs, found by walking along what happens, without events. */
final class SecondLadder {
    private static final long NEVER = Long.MAX_VALUE;

    private final SecondCalendar calendar;
    private final List<Integer> days;
    private final List<Long> climbs = new ArrayList<>();
    private long waitsSince;
    private int rung;
    private boolean suspended;
    private long pausedUntil = NEVER;

    private SecondLadder(SecondCalendar calendar, List<Integer> days, long asked) {
        this.calendar = calendar;
        this.days = days;
        this.waitsSince = asked;
    }

    /**
     * The seconds at which it climbs.
     *
     * @param days of each rung, counted from the request
     */
    static List<Long> climbs(
            SecondCalendar calendar,
            List<Integer> days,
            long asked,
            List<Happening> happenings,
            long end) {
        var ladder = new SecondLadder(calendar, days, asked);
        for (Happening one : happenings) {
            ladder.climbUntil(one.at());
            if (one.kind() == Happening.Kind.ANSWERED) {
                return ladder.climbs;
            }
            ladder.meet(one);
        }
        ladder.climbUntil(end);
        return ladder.climbs;
    }

    private void climbUntil(long second) {
        while (true) {
            if (pausedUntil <= second) {
                waitsSince = pausedUntil;
                pausedUntil = NEVER;
            }
            if (suspended || pausedUntil != NEVER || rung == days.size()) {
                return;
            }
            int wait = days.get(rung) - (rung == 0 ? 0 : days.get(rung - 1));
            long due = calendar.morningAfter(waitsSince, wait);
            if (due > second) {
                return;
            }
            climbs.add(due);
            waitsSince = due;
            rung++;
        }
    }

    private void meet(Happening one) {
        boolean paused = pausedUntil != NEVER;
        switch (one.kind()) {
            case REACHED -> waitsSince = suspended || paused ? waitsSince : one.at();
            case PAUSED -> pausedUntil = one.until();
            case RESUMED -> {
                waitsSince = paused ? one.at() : waitsSince;
                pausedUntil = NEVER;
            }
            case SUSPENDED -> suspended = true;
            case GONE_ON -> {
                waitsSince = suspended ? one.at() : waitsSince;
                suspended = false;
            }
            case NOT_REACHED, ANSWERED -> {
                // It goes on as before.
            }
        }
    }
}
