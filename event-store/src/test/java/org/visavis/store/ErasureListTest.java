package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.ErasureList.Line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What was erased is on a list that no backup of keys or events brings back to yesterday. */
class ErasureListTest {
    private static final Instant MARCH = Instant.parse("2026-03-12T09:00:00Z");
    private static final Line JEANNE = line("jeanne");
    private static final Line KARIM = line("karim");

    @TempDir private Path data;
    private Path folder;
    private ErasureList list;

    @BeforeEach
    void setUp() {
        folder = data.resolve("erasures");
        list = new ErasureList(folder);
    }

    @Test
    void nothing_was_erased_at_first() {
        assertThat(list.all()).isEmpty();
    }

    @Test
    void what_was_added_is_read_by_others_and_once_only() {
        list.add(List.of(JEANNE));
        list.add(List.of(JEANNE, KARIM));

        assertThat(new ErasureList(folder).all()).containsExactly(JEANNE, KARIM);
    }

    @Test
    void keys_that_a_backup_brought_back_are_destroyed_again_and_others_are_not() {
        var restored = new FileKeyVault(data.resolve("keys"));
        restored.create("jeanne");
        restored.create("karim");
        list.add(List.of(JEANNE));

        assertThat(list.destroyAgain(restored)).isOne();
        assertThat(list.destroyAgain(restored)).isZero();

        assertThat(restored.isDestroyed("jeanne")).isTrue();
        assertThat(restored.find("karim")).isPresent();
    }

    @Test
    void a_key_that_the_backup_did_not_know_yet_can_never_be_made() {
        var restored = new FileKeyVault(data.resolve("keys"));
        list.add(List.of(JEANNE));

        list.destroyAgain(restored);

        assertThatThrownBy(() -> restored.create("jeanne")).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void a_line_that_a_crash_cut_off_was_never_there() throws IOException {
        list.add(List.of(JEANNE));
        write("{\"key\":\"kar");

        assertThat(list.all()).containsExactly(JEANNE);
        list.add(List.of(KARIM));
        assertThat(list.all()).containsExactly(JEANNE, KARIM);
    }

    @Test
    void a_line_that_cannot_be_read_is_not_passed_over() throws IOException {
        list.add(List.of(JEANNE));
        write("{\"key\":\"kar\n");

        assertThatThrownBy(list::all)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{\"key\":\"kar");
    }

    @Test
    void copies_beside_it_count_too() throws IOException {
        list.add(List.of(JEANNE));
        Files.move(folder.resolve("erasures.jsonl"), folder.resolve("from-the-backup.jsonl"));
        list.add(List.of(KARIM));

        assertThat(list.all()).containsExactlyInAnyOrder(JEANNE, KARIM);
    }

    @Test
    void many_at_once_lose_no_line() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    threads.invokeAll(
                            IntStream.range(0, 50)
                                    .<Callable<Void>>mapToObj(
                                            number ->
                                                    () -> {
                                                        new ErasureList(folder)
                                                                .add(List.of(line("p" + number)));
                                                        return null;
                                                    })
                                    .toList());
            for (var one : done) {
                one.get();
            }
        }

        assertThat(list.all()).extracting(Line::key).doesNotHaveDuplicates().hasSize(50);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("erasures.jsonl"), text, StandardOpenOption.APPEND);
    }

    private static Line line(String key) {
        return new Line(key, MARCH, Map.of("visa", "AD49 2026-117"));
    }
}
