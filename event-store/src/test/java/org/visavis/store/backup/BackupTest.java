package org.visavis.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.CommandKey;
import org.visavis.store.TestStore;
import org.visavis.store.append.AppendRequest;
import org.visavis.store.append.Appender;
import org.visavis.store.append.EncodedEvent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** A backup is one instant of the store, and what it gives back is that history or nothing. */
@Tag("proof")
class BackupTest {
    private static final String ROWS =
            "select md5(coalesce(string_agg(e::text, '' order by position), '')) from store.event"
                    + " e";

    private static final String FILES =
            "select md5(string_agg(p::text, '' order by file, number)) from store.file_piece p";

    @TempDir private Path folder;
    private TestStore store;
    private TestStore other;
    private Appender appender;

    @BeforeEach
    void start() {
        store = TestStore.create(BackupTest.class);
        other = TestStore.create(BackupTest.class);
        appender = store.closing(new Appender(store.plainCommand(), () -> {}));
    }

    @AfterEach
    void stop() {
        store.close();
        other.close();
    }

    @Test
    void what_is_restored_is_the_same_history_in_another_store() throws Exception {
        String stream = stream();
        append(stream, 3, "reference/one");
        append(stream, 1, null);

        Path file = take(false);
        assertThat(restored(file, null)).isEqualTo(4);

        assertThat(other.text(ROWS)).isEqualTo(store.text(ROWS));
        assertThat(other.text("select stream from store.claim")).isEqualTo(stream);
        assertThat(other.text("select id from store.epoch"))
                .isNotEqualTo(store.text("select id from store.epoch"));
        try (Appender goingOn = new Appender(other.plainCommand(), () -> {})) {
            assertThat(goingOn.append(request(stream, 1, null)).version()).isEqualTo(5);
        }
    }

    @Test
    void a_key_that_was_answered_before_the_backup_is_answered_alike_after_the_restore()
            throws Exception {
        AppendRequest asked = request(stream(), 2, null);
        var first = appender.append(asked);
        restored(take(false), null);
        try (Appender there = new Appender(other.plainCommand(), () -> {})) {
            assertThat(there.append(asked)).isEqualTo(first.again());
        }
    }

    @Test
    void one_taken_while_eight_write_has_all_up_to_a_position_and_nothing_after_it()
            throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                writers.execute(
                        () -> {
                            while (!enough.get()) {
                                append(stream(), 2, null);
                            }
                        });
            }
            append(stream(), 1, null);
            Path file = take(false);
            long last = restored(file, null);
            enough.set(true);
            assertThat(other.count("select count(*) from store.event")).isEqualTo(last);
            assertThat(store.text(ROWS + " where position <= " + last)).isEqualTo(other.text(ROWS));
        }
    }

    @Test
    void increments_add_up_to_the_whole_and_a_missing_one_is_missed() throws Exception {
        append(stream(), 5, "a");
        take(true);
        append(stream(), 5, "b");
        Path middle = take(true);
        append(stream(), 5, "c");
        take(true);

        assertThat(restored(folder, null)).isEqualTo(15);
        assertThat(other.text(ROWS)).isEqualTo(store.text(ROWS));
        assertThat(other.count("select count(*) from store.claim")).isEqualTo(3);

        Files.delete(middle);
        assertThatThrownBy(() -> restored(folder, null)).hasMessageContaining("position 10");
    }

    @Test
    void files_are_restored_each_once_from_whichever_of_the_series_has_it_first() throws Exception {
        append(stream(), 1, "a");
        file("first", 3);
        take(true);
        append(stream(), 1, "b");
        file("second", 2);
        take(true);

        restored(folder, null);
        assertThat(other.text(FILES)).isEqualTo(store.text(FILES));
        assertThat(other.count("select count(*) from store.file_piece")).isEqualTo(5);
    }

    @Test
    void one_that_a_release_took_which_knew_no_files_is_restored_all_the_same() throws Exception {
        append(stream(), 2, "a");
        Path file = take(false);
        Doctored.ofEarlierSchema(file, 5, Part.FILES.table());
        assertThat(restored(file, null)).isEqualTo(2);
    }

    @Test
    void a_restore_up_to_a_moment_knows_what_was_recorded_by_then() throws Exception {
        append(stream(), 2, "before");
        Instant between = Instant.now().truncatedTo(ChronoUnit.MICROS);
        append(stream(), 2, "after");

        assertThat(restored(take(false), between)).isEqualTo(2);

        assertThat(other.text("select string_agg(name, ' ') from store.claim")).isEqualTo("before");
        assertThat(other.text(ROWS)).isEqualTo(store.text(ROWS + " where position <= 2"));
    }

    @Test
    void nothing_that_holds_events_is_overwritten() throws Exception {
        append(stream(), 1, null);
        Path file = take(false);
        restored(file, null);
        assertThatThrownBy(() -> restored(file, null)).hasMessageContaining("without events");
        assertThat(other.count("select count(*) from store.event")).isEqualTo(1);
    }

    @Test
    void a_row_changed_in_the_file_is_noticed_and_nothing_is_restored() throws Exception {
        append(stream(), 3, null);
        Path file = take(false);
        Doctored.change(file, row -> row.replaceFirst("\tThing\t", "\tThink\t"), false);
        assertThatThrownBy(() -> restored(file, null)).hasMessageContaining("event.copy");
        assertThat(other.count("select count(*) from store.event")).isZero();
    }

    @Test
    void one_changed_together_with_its_digest_breaks_the_chain_where_it_was_changed()
            throws Exception {
        append(stream(), 1, null);
        append(stream(), 3, null);
        Path file = take(false);
        Doctored.change(
                file, row -> row.startsWith("3\t") ? row.replace("Thing", "Think") : row, true);
        assertThatThrownBy(() -> restored(file, null)).hasMessageContaining("position 3");
        assertThat(other.count("select count(*) from store.event")).isZero();
    }

    @Test
    void every_table_of_the_store_is_copied_or_known_to_be_the_store_s_own() {
        assertThat(
                        store.text(
                                "select string_agg(tablename, ' ' order by tablename) from"
                                    + " pg_tables where schemaname = 'store' and tablename not in"
                                    + " ('epoch', 'flyway_schema_history')"))
                .isEqualTo(String.join(" ", Part.ALL.stream().map(Part::table).sorted().toList()));
    }

    private Path take(boolean sinceLast) throws Exception {
        try (var owner = store.ownerConnection()) {
            return sinceLast ? Backup.takeSinceLast(owner, folder) : Backup.take(owner, folder);
        }
    }

    private long restored(Path from, @Nullable Instant until) throws Exception {
        try (var owner = other.ownerConnection()) {
            return Restoration.restore(owner, from, until);
        }
    }

    private void file(String name, int pieces) {
        store.execute(
                """
                insert into store.file_piece (file, number, person, sealed)
                select '%s', n, 'anna', decode('00ff5c0a09', 'hex') from generate_series(1, %d) n
                """
                        .formatted(name, pieces));
    }

    private void append(String stream, int events, @Nullable String claim) {
        appender.append(request(stream, events, claim));
    }

    private static String stream() {
        return "stream-" + UUID.randomUUID();
    }

    private static AppendRequest request(String stream, int events, @Nullable String claim) {
        return new AppendRequest(
                stream,
                null,
                new CommandKey(UUID.randomUUID(), new byte[] {1}),
                "{\"actor\":\"a\\tb\"}".getBytes(UTF_8),
                claim == null ? List.of() : List.of(claim),
                IntStream.range(0, events)
                        .mapToObj(
                                i ->
                                        new EncodedEvent(
                                                UUID.randomUUID(),
                                                "Thing",
                                                "1",
                                                "{\"text\":\"é\\n\"}".getBytes(UTF_8)))
                        .toList());
    }
}
