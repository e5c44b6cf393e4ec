package org.visavis.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** What docs/proof.md publishes is what the code computes, and what the verifier accepts. */
class ProofVectorsTest {
    private static final EventRow EVENT =
            new EventRow(
                    1,
                    "dossier-1",
                    1,
                    1_767_323_045_678_901L,
                    "Opened",
                    "1",
                    "{\"actor\":\"a\"}".getBytes(UTF_8),
                    "{\"title\":\"é\"}".getBytes(UTF_8),
                    new byte[0]);

    @TempDir Path folder;

    private final String page = page();

    @Test
    void the_hashes_are_those_of_the_event() {
        byte[] hash = EVENT.hashAfter(new byte[0]);
        assertThat(page)
                .contains(HexFormat.of().formatHex(hash))
                .contains(HexFormat.of().formatHex(MerkleTree.leaf(hash)));
    }

    @Test
    void the_notes_are_signed_by_the_key_of_the_standard() {
        List<SignedNote> notes = SignedNote.all(block("visavis-key\n") + "\n");
        NoteKey key = KeyStatement.in(notes.getFirst()).orElseThrow().key();
        assertThat(Base64.getDecoder().decode(key.text().split("\\+", 3)[2]))
                .asHexString()
                .isEqualToIgnoringCase(
                        "01d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(notes).hasSize(2).allMatch(key::signed);
        assertThat(Checkpoint.in(notes.getLast()).orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void the_proof_holds() throws IOException {
        Path file = Files.writeString(folder.resolve("proof.txt"), block("visavis-proof-1\n"));
        assertThat(CompiledVerifier.asItStands().verify(file).text()).startsWith("OK\n");
    }

    /** What stands between two fences and begins so. */
    private String block(String beginning) {
        int from = page.indexOf("```\n" + beginning) + 4;
        assertThat(from).isGreaterThan(3);
        return page.substring(from, page.indexOf("```", from));
    }

    private static String page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs").resolve("proof.md"))) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        try {
            return Files.readString(folder.resolve("docs").resolve("proof.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
