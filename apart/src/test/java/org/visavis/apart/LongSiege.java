package org.visavis.apart;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Two command and two query processes at work while something is killed again and again. It is no
 * part of the build: name it to Maven. {@code -Dseed=} repeats a run, {@code -Dkills=} and {@code
 * -Dseconds=} make it shorter or longer. Each prints its figures and fails if anything acknowledged
 * was lost or doubled, or if a projection differs from a fold of the events. That a server which
 * does not wait for the disk fails the same examination is shown by {@code KilledServerTest}.
 */
@Tag("proof")
public final class LongSiege {
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(10);
    private static final int WRITTEN_BETWEEN_KILLS = 20;

    /** Whoever kills, until they are done. */
    private interface Besieging {
        int kill(Sides sides, Door door, Siege siege, Random random) throws Exception;
    }

    /** One of both sides at a time, for some minutes; the other two go on. */
    @Test
    void nothingIsLostOrDoubledAndEveryPageIsAFoldOfTheEvents() throws Exception {
        besiege((sides, door, siege, random) -> killInTurn(sides, door, random));
    }

    /** The command side two hundred times, sometimes all of it at once. */
    @Test
    void theCommandSideIsKilledTwoHundredTimes() throws Exception {
        besiege(
                (sides, door, siege, random) -> {
                    int kills = Integer.getInteger("kills", 200);
                    for (int killed = 0; killed < kills; ) {
                        killed += killCommands(sides, random);
                        door.awaitAllKnown();
                        siege.awaitWritten(WRITTEN_BETWEEN_KILLS);
                    }
                    return kills;
                });
    }

    /** The database server with all its processes, sixty times. */
    @Test
    void theDatabaseServerIsKilledSixtyTimes() throws Exception {
        besiege(
                (sides, door, siege, random) -> {
                    int kills = Integer.getInteger("kills", 60);
                    for (int i = 0; i < kills; i++) {
                        siege.awaitWritten(WRITTEN_BETWEEN_KILLS + random.nextInt(50));
                        sides.database().dieAndRise();
                    }
                    siege.awaitWritten(WRITTEN_BETWEEN_KILLS);
                    return kills;
                });
    }

    private static void besiege(Besieging besieging) throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed        " + seed);
        try (Sides sides = Sides.start();
                Door door = Door.before(sides, sides.folder())) {
            Siege.Toll toll;
            int kills;
            try (Siege siege = Siege.begin(door)) {
                kills = besieging.kill(sides, door, siege, new Random(seed));
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

    private static int killCommands(Sides sides, Random random) throws IOException {
        List<Program> commands = sides.commands();
        boolean all = random.nextInt(4) == 0;
        List<Program> victims =
                all ? commands : List.of(commands.get(random.nextInt(commands.size())));
        victims.forEach(Program::kill);
        for (Program victim : victims) {
            victim.restart();
        }
        victims.forEach(Program::awaitUp);
        return victims.size();
    }

    /** Kills one of each side at once, starts both again, and goes on when they are up. */
    private static int killInTurn(Sides sides, Door door, Random random) throws Exception {
        Duration length = Duration.ofSeconds(Long.getLong("seconds", 300));
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
