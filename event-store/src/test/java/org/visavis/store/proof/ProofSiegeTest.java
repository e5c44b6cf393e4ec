package org.visavis.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.store.TestStore;
import org.visavis.store.proof.CompiledVerifier.Verdict;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Everything that somebody who holds the database could do to the history, or to a proof, is caught
 * by the one-file verifier, which names the stream and the position. {@code -Dseed=} repeats a run,
 * {@code -Dforgeries=} makes it longer.
 */
@Tag("proof")
class ProofSiegeTest {
    private static final int EVENTS = 300;
    private static final int BATCHES = 3;
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int FORGERIES =
            Integer.getInteger("forgeries", Boolean.getBoolean("visavis.full") ? 10_000 : 1_000);

    private static TestStore store;
    private static CompiledVerifier verifier;
    private static Path data;
    private static Path outside;
    private static String key;

    @BeforeAll
    static void start() throws IOException {
        System.out.println("ProofSiegeTest -Dseed=" + SEED);
        verifier = CompiledVerifier.asItStands();
        data = Files.createTempDirectory("proof");
        outside = data.resolve("checkpoints");
        store = Filled.with(0);
        try (var proofs = proofs()) {
            for (int batch = 0; batch < BATCHES; batch++) {
                Filled.add(store, batch * EVENTS / BATCHES, (batch + 1) * EVENTS / BATCHES);
                proofs.round();
            }
            key = KeyStatement.in(proofs.keys().statements().getFirst()).orElseThrow().key().text();
        }
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    private static Proofs proofs() {
        return Proofs.start(store.query, data, CheckpointPost.none(), Instant::now);
    }

    @Test
    void what_was_left_alone_holds() throws Exception {
        assertThat(verifier.verify(export(), outside, "--key", key))
                .isEqualTo(
                        new Verdict(
                                0,
                                """
                                OK
                                  300 events of 7 streams, none missing, each following from the one before.
                                  It continues 3 checkpoints that were kept elsewhere; the first 300 events, as they were signed on %s.
                                """
                                        .formatted(last().at())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a bit is flipped  | update store.event set payload = set_byte(payload, 3, get_byte(payload, 3) # 1) where position = 150 | stream-2, position 150
                    a time is changed | update store.event set recorded_at = recorded_at - interval '1 day' where position = 150 | stream-2, position 150
                    one is deleted    | delete from store.event where position = 150 | stream-2, position 150
                    two are swapped   | update store.event e set payload = o.payload, hash = o.hash from store.event o where (e.position, o.position) in ((150, 220), (220, 150)) | stream-2, position 150
                    one is moved      | update store.event set stream = 'stream-x', version = 1 where position = 150 | stream-x, position 150
                    the end is cut    | delete from store.event where position > 250 | osition 251
                    one is rehashed   | update store.event set payload = 'x', hash = sha256('x') where position = 150 | stream-2, position 150
                    """)
    void what_is_done_to_events_is_found_where_it_was_done(String what, String sql, String where)
            throws Exception {
        var verdict = afterwards(sql, outside, "--key", key);
        assertThat(verdict.code()).as(what).isEqualTo(1);
        assertThat(verdict.text()).contains(where).contains("What remains proven: ");
    }

    /** The attack that only what was kept elsewhere can show. */
    @Test
    void a_history_rewritten_as_a_whole_is_caught_by_a_checkpoint_kept_elsewhere()
            throws Exception {
        String rewritten =
                "delete from store.event;"
                        + Filled.appending(0, 149)
                        + ";"
                        + Filled.appending(150, EVENTS - 1).replace("\"text\"", "\"lies\"");
        var with = afterwards(rewritten, outside, "--key", key);
        assertThat(with.code()).isEqualTo(1);
        assertThat(with.text()).contains("Positions 1 to 100").contains("not what was signed");

        assertThat(afterwards(rewritten).code())
                .as("without it, nothing is left to compare with")
                .isZero();
    }

    @Test
    void a_verifier_without_the_check_of_hashes_would_let_a_flipped_bit_through() throws Exception {
        var careless =
                CompiledVerifier.with(
                        "if (!Arrays.equals(event.hashAfter(before.hash()), event.hash())) {",
                        "if (event.hash().length == 0) {");
        Path export =
                tampered("update store.event set payload = payload || 'x' where position = 150");
        assertThat(careless.verify(export, outside).code()).isZero();
        assertThat(verifier.verify(export, outside).code()).isEqualTo(1);
    }

    @Test
    void a_verifier_without_the_check_of_paths_would_let_a_wrong_path_through() throws Exception {
        var careless =
                CompiledVerifier.with(
                        "if (!Arrays.equals(root, checkpoint.root())) {",
                        "if (root.length == 1) {");
        Path proof = proof("stream-3", 0, true);
        String text = Files.readString(proof);
        Files.writeString(proof, text.replaceFirst(",[\\w-]{20}", ",AAAAAAAAAAAAAAAAAAAA"));
        assertThat(careless.verify(proof).code()).isZero();
        assertThat(verifier.verify(proof).text())
                .startsWith("BREAK\n  Stream stream-3, position 4\n");
    }

    @Test
    void a_proof_holds_and_continues_an_earlier_checkpoint() throws Exception {
        Path proof = proof("stream-3", EVENTS / BATCHES, true);
        var verdict = verifier.verify(proof, outside, "--key", key);
        assertThat(verdict.text())
                .startsWith("OK\n  Stream stream-3: 43 events, the last at position 298.\n")
                .contains("It continues 2 checkpoints that were kept elsewhere");
        assertThat(verdict.code()).isZero();
    }

    @Test
    void events_that_may_not_be_read_are_proven_by_their_hash() throws Exception {
        var verdict = verifier.verify(proof("stream-3", 0, false), "--key", key);
        assertThat(verdict.text()).contains("; 21 of them shown by their hash alone");
        assertThat(verdict.code()).isZero();
    }

    @Test
    void a_proof_signed_by_whoever_made_it_up_is_caught_by_the_key_one_knows() throws Exception {
        Path made = Files.createTempDirectory("made-up");
        try (var forger = Proofs.start(store.query, made, CheckpointPost.none(), Instant::now)) {
            Path proof = made.resolve("proof.txt");
            write(forger, proof, "stream-1", 0, true);
            assertThat(verifier.verify(proof, "--key", key).code()).isEqualTo(1);
            assertThat(verifier.verify(proof, outside).code()).isEqualTo(1);
            assertThat(verifier.verify(proof).text())
                    .as("without one, it says what to compare")
                    .startsWith("OK\n")
                    .contains("compare it with the one you were told");
        }
    }

    @Test
    void after_a_change_of_keys_old_and_new_checkpoints_hold() throws Exception {
        Path folder = Files.createTempDirectory("rotated");
        try (var changing =
                Proofs.start(store.query, folder, CheckpointPost.none(), Instant::now)) {
            Path before = folder.resolve("before.txt");
            write(changing, before, "stream-1", 0, true);
            var first = KeyStatement.in(changing.keys().statements().getFirst()).orElseThrow();
            changing.keys().rotate(Instant.now());
            Path after = folder.resolve("after.txt");
            write(changing, after, "stream-1", 0, true);
            assertThat(verifier.verify(before, "--key", first.key().text()).code()).isZero();
            assertThat(verifier.verify(after, "--key", first.key().text()).code()).isZero();
            assertThat(verifier.verify(after, folder.resolve("checkpoints")).code()).isZero();
        }
    }

    @Test
    void a_proof_that_lost_what_an_older_one_showed_is_caught() throws Exception {
        Path older = proof("stream-3", 0, true);
        Path shorter = data.resolve("shorter.txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(older));
        lines.remove(lines.size() - 2);
        lines.set(lines.size() - 1, "end 42");
        Files.writeString(shorter, String.join("\n", lines) + "\n");
        assertThat(verifier.verify(shorter).code()).as("nothing by itself tells the end").isZero();
        assertThat(verifier.verify(shorter, "--earlier", older).code()).isEqualTo(1);
        assertThat(verifier.verify(older, "--earlier", shorter).code()).isZero();
    }

    /** Any sign of any field of any line is replaced, or a field lost, doubled or put elsewhere. */
    @Test
    void no_forged_proof_holds() throws Exception {
        var random = new Random(SEED);
        List<String> genuine = Files.readAllLines(proof("stream-3", EVENTS / BATCHES, true));
        Path forged = data.resolve("forged.txt");
        for (int i = 0; i < FORGERIES; i++) {
            List<String> lines = new ArrayList<>(genuine);
            String change = Forgery.in(lines, random);
            Files.writeString(forged, String.join("\n", lines) + "\n");
            assertThat(verifier.verify(forged, "--key", key).code())
                    .as("forgery %d of seed %d: %s", i, SEED, change)
                    .isNotZero();
        }
    }

    @Test
    void what_is_no_proof_is_told_in_words() throws Exception {
        Path file = data.resolve("hostile.txt");
        for (String hostile :
                List.of(
                        "",
                        "\n",
                        "visavis-proof-1\n",
                        "visavis-proof-1\nstream =\n",
                        "visavis-proof-1\nstream YQ\ncheckpoint YQ\n",
                        "visavis-export-1\nevent 1 YQ 1\nend 1\n",
                        "visavis-export-1\nevent 99999999999999999999 YQ 1 1 YQ YQ YQ YQ YQ\n",
                        "visavis-export-1\nend 7\n",
                        "visavis-export-1\nend 0\nmore",
                        "visavis-export-1\n" + "A".repeat(1_000_000))) {
            Files.writeString(file, hostile);
            var verdict = verifier.verify(file);
            assertThat(verdict.code()).isEqualTo(2);
            assertThat(verdict.text()).startsWith("UNREADABLE\n  ");
        }
    }

    /** What the verifier says where this was done to the events. */
    private static Verdict afterwards(String sql, Object... arguments) throws Exception {
        var all = new ArrayList<Object>(List.of(tampered(sql)));
        all.addAll(List.of(arguments));
        return verifier.verify(all.toArray());
    }

    /** What an auditor would be given; afterwards all is again as it was. */
    private static Path tampered(String sql) throws Exception {
        store.execute("create table kept as select * from store.event");
        try {
            Filled.tamper(store, sql);
            return export();
        } finally {
            Filled.tamper(
                    store,
                    "delete from store.event; insert into store.event select * from kept;"
                            + " drop table kept");
        }
    }

    private static Path export() throws IOException, SQLException {
        Path file = Files.createTempFile(data, "export", ".txt");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            EventExport.write(store.query, out);
        }
        return file;
    }

    private static Path proof(String stream, long earlier, boolean all) throws IOException {
        Path file = Files.createTempFile(data, "proof", ".txt");
        try (var proofs = proofs()) {
            write(proofs, file, stream, earlier, all);
        }
        return file;
    }

    private static void write(Proofs proofs, Path file, String stream, long earlier, boolean all)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            proofs.write(stream, position -> all || position % 2 == 0, earlier, out);
        }
    }

    private static Checkpoint last() {
        try (var proofs = proofs()) {
            return proofs.checkpoints().last().flatMap(Checkpoint::in).orElseThrow();
        }
    }
}
