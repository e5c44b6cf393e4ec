package org.visavis.standalone.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The town is founded once, whatever happens on the way. */
class FoundationTest {
    private static final int BREAKS = 4;
    private static final int FEWER_THAN_ALL = 120;

    @Test
    void one_broken_off_again_and_again_ends_as_one_that_was_never_disturbed(
            @TempDir Path calm, @TempDir Path stormy) {
        long seed = System.nanoTime();
        System.out.println("Breaking the foundation off, seed " + seed);
        Random random = new Random(seed);
        try (var undisturbed = RunningTown.founded(calm);
                var disturbed = RunningTown.empty(stormy)) {
            for (int i = 0; i < BREAKS; i++) {
                var door = new FailingDoor(disturbed.door(), random.nextInt(FEWER_THAN_ALL));
                assertThat(catchThrowable(() -> disturbed.found(door)))
                        .satisfiesAnyOf(
                                thrown -> assertThat(thrown).isInstanceOf(FailingDoor.Broken.class),
                                thrown ->
                                        assertThat(thrown)
                                                .hasCauseInstanceOf(FailingDoor.Broken.class));
            }
            disturbed.found(disturbed.door());

            for (Story story : Stories.ALL) {
                assertThat(founded(disturbed.told(story)))
                        .as(story.reference())
                        .isEqualTo(founded(undisturbed.told(story)))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void a_second_one_asks_nothing_and_changes_nothing(@TempDir Path folder) {
        try (var town = RunningTown.founded(folder)) {
            long position = founded(town);

            town.found(new FailingDoor(town.door(), 0));

            assertThat(founded(town)).isEqualTo(position);
        }
    }

    @Test
    void it_is_still_there_after_a_restart_and_not_founded_twice(@TempDir Path folder) {
        long position;
        try (var town = RunningTown.founded(folder)) {
            position = founded(town);
        }
        try (var town = RunningTown.founded(folder)) {
            assertThat(founded(town)).isEqualTo(position);
        }
    }

    private static long founded(RunningTown town) {
        return Stories.ALL.stream().mapToLong(story -> founded(town.told(story)).size()).sum();
    }

    /** What the program plans by itself depends on when it looked, and is not what was founded. */
    private static List<Object> founded(List<Object> told) {
        return told.stream()
                .filter(event -> !event.getClass().getSimpleName().endsWith("Planned"))
                .toList();
    }
}
