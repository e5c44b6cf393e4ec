package org.visavis.store.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.StoreUnavailable;
import org.visavis.store.TestStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is signed, when, with which key, and when it is not. */
class CheckpointsTest {
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @TempDir Path data;

    private Instant now = NOON;
    private final List<String> sent = new ArrayList<>();

    private Proofs proofs(TestStore store) {
        return Proofs.start(
                store.query, data, (day, _, note) -> sent.add(day + note.text()), () -> now);
    }

    @Test
    void a_checkpoint_is_made_where_something_changed_and_not_otherwise() {
        try (var store = Filled.with(10);
                var proofs = proofs(store)) {
            proofs.round();
            proofs.round();
            assertThat(sizes(proofs)).containsExactly(10L);

            Filled.add(store, 10, 12);
            proofs.round();
            assertThat(sizes(proofs)).containsExactly(10L, 12L);
            assertThat(proofs.health()).isEqualTo(new ProofHealth(NOON, 12, null));
        }
    }

    @Test
    void one_is_made_at_the_end() {
        try (var store = Filled.with(5)) {
            var proofs = proofs(store);
            proofs.close();
            assertThat(sizes(proofs)).containsExactly(5L);
        }
    }

    @Test
    void several_who_sign_at_once_make_one() throws InterruptedException {
        try (var store = Filled.with(20);
                var one = proofs(store);
                var other = proofs(store)) {
            var first = Thread.ofVirtual().start(one::round);
            other.round();
            first.join();
            assertThat(sizes(one)).containsExactly(20L);
        }
    }

    @Test
    void each_is_signed_by_the_key_that_is_told() {
        try (var store = Filled.with(3);
                var proofs = proofs(store)) {
            proofs.round();
            var key = KeyStatement.in(proofs.keys().statements().getFirst()).orElseThrow().key();
            var note = proofs.checkpoints().last().orElseThrow();
            assertThat(key.signed(note)).isTrue();
            assertThat(key.signed(new SignedNote(note.text().replace("3", "4"), note.signatures())))
                    .isFalse();
        }
    }

    @Test
    void a_new_key_is_vouched_for_by_the_one_before_and_counts_at_once() {
        try (var store = Filled.with(3);
                var proofs = proofs(store)) {
            proofs.round();
            now = NOON.plusSeconds(60);
            var fresh = Proofs.keys(data).rotate(now);
            Filled.add(store, 3, 4);
            proofs.round();

            var statements = proofs.keys().statements();
            var old = KeyStatement.in(statements.getFirst()).orElseThrow().key();
            assertThat(statements).hasSize(2);
            assertThat(old.signed(statements.getLast())).isTrue();
            assertThat(fresh.signed(statements.getLast())).isTrue();
            var notes = notes(proofs);
            assertThat(old.signed(notes.getFirst())).isTrue();
            assertThat(fresh.signed(notes.getFirst())).isFalse();
            assertThat(fresh.signed(notes.getLast())).isTrue();
        }
    }

    @Test
    void nobody_else_can_read_the_secret_key() throws IOException {
        try (var store = Filled.with(1);
                var proofs = proofs(store)) {
            proofs.round();
            try (var files = Files.list(data.resolve("signing"))) {
                for (var key : files.filter(file -> file.toString().endsWith(".key")).toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                            .isEqualTo("rw-------");
                }
            }
        }
    }

    @Test
    void a_store_that_was_truncated_gets_no_checkpoint() {
        try (var store = Filled.with(30);
                var proofs = proofs(store)) {
            proofs.round();
            Filled.tamper(store, "delete from store.event where position > 20");
            proofs.round();
            assertThat(sizes(proofs)).containsExactly(30L);
            assertThat(proofs.health().fault()).contains("20 events").contains("over 30");
        }
    }

    @Test
    void a_store_that_was_rewritten_with_every_hash_made_again_gets_no_checkpoint() {
        try (var store = Filled.with(30);
                var proofs = proofs(store)) {
            proofs.round();
            Filled.tamper(store, "delete from store.event");
            Filled.add(store, 0, 40);
            proofs.round();
            assertThat(sizes(proofs)).containsExactly(30L);
            assertThat(proofs.health().fault()).contains("do not continue");
            assertThatThrownBy(() -> proofs.write("stream-0", _ -> true, 0, new StringBuilder()))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void an_event_that_was_changed_in_its_row_alone_is_found_and_named() {
        try (var store = Filled.with(30);
                var proofs = proofs(store)) {
            proofs.round();
            Filled.tamper(
                    store, "update store.event set payload = payload || 'x' where position = 9");
            proofs.round();
            Filled.add(store, 30, 31);
            proofs.round();
            assertThat(sizes(proofs)).containsExactly(30L);
            assertThat(proofs.health().fault()).contains("position 9 of stream-1");
        }
    }

    @Test
    void tiles_that_were_damaged_are_made_again_and_are_no_fault() {
        try (var store = Filled.with(300);
                var proofs = proofs(store)) {
            proofs.round();
            store.execute(
                    "update proof.tile set hashes = set_byte(hashes, 3, 255 - get_byte(hashes,"
                            + " 3))");
            Filled.add(store, 300, 301);
            proofs.round();
            assertThat(proofs.health().fault()).isNull();
            assertThat(sizes(proofs)).containsExactly(300L, 301L);
        }
    }

    @Test
    void after_a_restore_that_is_owned_up_to_checkpoints_go_on() {
        try (var store = Filled.with(30);
                var proofs = proofs(store)) {
            proofs.round();
            Filled.tamper(store, "delete from store.event where position > 20");
            proofs.round();
            Proofs.acceptRestored(data, "The disk\nfailed", NOON);
            proofs.round();
            assertThat(sizes(proofs)).containsExactly(30L, 20L);
            assertThat(notes(proofs).get(1).text())
                    .startsWith("visavis-restored\n")
                    .endsWith("\nThe disk failed\n");
            assertThat(proofs.health().fault()).isNull();
        }
    }

    @Test
    void what_a_crash_cut_off_is_left_out_and_written_over() throws IOException {
        try (var store = Filled.with(5);
                var proofs = proofs(store)) {
            proofs.round();
            var file = data.resolve("checkpoints").resolve("2026-03-03.txt");
            Files.writeString(file, "visavis/x\n7\n\n— vis", StandardOpenOption.APPEND);
            assertThat(sizes(proofs)).containsExactly(5L);
            Filled.add(store, 5, 6);
            proofs.round();
            assertThat(sizes(proofs)).containsExactly(5L, 6L);
        }
    }

    @Test
    void one_checkpoint_a_day_is_sent() {
        try (var store = Filled.with(5);
                var proofs = proofs(store)) {
            proofs.round();
            Filled.add(store, 5, 6);
            proofs.round();
            assertThat(sent).hasSize(1);
            now = NOON.plusSeconds(86_400);
            proofs.round();
            proofs.round();
            assertThat(sent).hasSize(2).last().asString().startsWith("2026-03-04visavis/");
        }
    }

    private static List<SignedNote> notes(Proofs proofs) {
        return proofs.checkpoints().days().reversed().stream()
                .flatMap(day -> proofs.checkpoints().of(day).stream())
                .toList();
    }

    private static List<Long> sizes(Proofs proofs) {
        return notes(proofs).stream()
                .flatMap(note -> Checkpoint.in(note).stream())
                .map(Checkpoint::size)
                .toList();
    }
}
