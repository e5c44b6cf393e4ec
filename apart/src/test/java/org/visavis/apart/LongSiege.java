package org.visavis.apart;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Two command and two query processes at work for some minutes, one of each killed again and again,
 * never all of a side at once. It is no part of the build: run its main, or name it to Maven;
 * {@code -Dseconds=300} tells for how long, {@code -Dseed=} repeats a run. It prints its figures
 * and fails if anything acknowledged was lost or doubled, or if a projection differs from a fold of
 * the events.
 */
public final class LongSiege {
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(10);

    public static void main(String[] arguments) throws Exception {
        besiege();
    }

    @Test
    void nothingIsLostOrDoubledAndEveryPageIsAFoldOfTheEvents() throws Exception {
        besiege();
    }

    private static void besiege() throws Exception {
        Duration length = Duration.ofSeconds(Long.getLong("seconds", 300));
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("Besieging for " + length + ", seed " + seed);
        try (Sides sides = Sides.start();
                Door door = Door.before(sides, sides.folder())) {
            Siege.Toll toll;
            int kills;
            try (Siege siege = Siege.begin(door)) {
                kills = killInTurn(sides, door, length, new Random(seed));
                siege.end();
                sides.awaitPages();
                toll = siege.toll(sides.database());
            }
            List<String> differences = new Retold(sides).differences();
            System.out.println("door        " + door.getClass().getSimpleName());
            System.out.println("kills       " + kills);
            System.out.println("toll        " + toll);
            System.out.println("differences " + differences);
            if (toll.lost() + toll.duplicated() > 0 || !differences.isEmpty()) {
                throw new AssertionError("Something was lost, doubled or told differently");
            }
        }
    }

    /** Kills one of each side at once, starts both again, and goes on when they are up. */
    private static int killInTurn(Sides sides, Door door, Duration length, Random random)
            throws Exception {
        long end = System.nanoTime() + length.toNanos();
        int kills = 0;
        while (System.nanoTime() < end) {
            List<Program> victims =
                    Stream.of(sides.commands(), sides.queries())
                            .map(side -> side.get(random.nextInt(side.size())))
                            .toList();
            victims.forEach(Program::kill);
            kills += victims.size();
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            for (Program victim : victims) {
                victim.restart();
            }
            victims.forEach(Program::awaitUp);
            door.awaitAllKnown();
            LockSupport.parkNanos(BETWEEN_KILLS.toNanos());
        }
        return kills;
    }
}
