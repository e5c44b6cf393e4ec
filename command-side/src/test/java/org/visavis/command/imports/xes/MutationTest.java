package org.visavis.command.imports.xes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Whatever bytes come, only the documented outcomes do: traces, refusals, or a broken log. */
class MutationTest {

    private static final byte[] PIECES =
            "<>&;\"'/![]-?=:\0\u0001\u007f \nlogtraceevent".getBytes(StandardCharsets.UTF_8);

    @Test
    void two_thousand_mutated_logs_give_only_documented_outcomes() {
        mutate(Reading.resource("thirty-cases.xes"), 2_000);
    }

    @Test
    void five_hundred_mutated_packed_logs_give_only_documented_outcomes() {
        mutate(Reading.gzip(Reading.resource("thirty-cases.xes")), 500);
    }

    /** Each reading either returns or fails this test: nothing but LogBroken is caught in it. */
    private static void mutate(byte[] log, int times) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("MutationTest: -Dseed=" + seed);
        Random random = new Random(seed);
        int broken = 0;
        for (int i = 0; i < times; i++) {
            Reading reading = Reading.of(mutated(log, random));
            assertThat(reading.items()).allSatisfy(item -> assertThat(item.line()).isPositive());
            if (reading.broken() != null) {
                assertThat(reading.end().line()).isPositive();
                broken++;
            }
        }
        assertThat(broken).isPositive();
    }

    private static byte[] mutated(byte[] log, Random random) {
        byte[] copy = log.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(4)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] = PIECES[random.nextInt(PIECES.length)];
                case 2 -> copy[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int from = random.nextInt(copy.length);
                    int length = Math.min(random.nextInt(200), copy.length - Math.max(at, from));
                    System.arraycopy(copy, from, copy, at, length);
                }
            }
        }
        return copy;
    }
}
