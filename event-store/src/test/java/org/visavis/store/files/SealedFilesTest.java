package org.visavis.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.store.CorruptSeal;
import org.visavis.store.FileKeyVault;
import org.visavis.store.KeyDestroyed;
import org.visavis.store.KeyVault;
import org.visavis.store.TestStore;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class SealedFilesTest {
    private static final String CANARY = "canari-4711 ";
    private static final String SMALL = "file-small";

    @TempDir private Path folder;
    private TestStore store;
    private KeyVault vault;
    private SealedFiles files;

    @BeforeEach
    void start() {
        store = TestStore.create(SealedFilesTest.class);
        vault = new FileKeyVault(folder);
        files = new SealedFiles(store.command, vault);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                Pieces.LENGTH - 1,
                Pieces.LENGTH,
                Pieces.LENGTH + 1,
                2 * Pieces.LENGTH,
                5 * Pieces.LENGTH + 77
            })
    void what_is_kept_is_read_again_by_the_other_role_whatever_its_length(int length)
            throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        assertThat(keep("file-" + length, "anna", content)).isTrue();
        try (InputStream read =
                new SealedFiles(store.query, vault).open("file-" + length).orElseThrow()) {
            assertThat(read.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database() {
        byte[] content = CANARY.repeat(40_000).getBytes(UTF_8);
        keep(SMALL, "anna", content);
        assertThat(sealed()).doesNotContain(CANARY.strip());
        new JdbcTemplate(store.command)
                .update("insert into store.file_piece values ('x', 0, 'x', now(), ?)", content);
        assertThat(sealed()).as("the control, in the clear").contains(CANARY.strip());
    }

    @Test
    void the_same_file_is_kept_once_and_the_first_one_counts() {
        keep(SMALL, "anna", "one".getBytes(UTF_8));
        assertThat(keep(SMALL, "anna", "another".getBytes(UTF_8))).isFalse();
        assertThat(read(SMALL)).isEqualTo("one");
    }

    @Test
    void what_breaks_off_while_it_is_read_is_not_kept_at_all() {
        var broken =
                new FilterInputStream(new ByteArrayInputStream(new byte[5 * Pieces.LENGTH])) {
                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        if (in.available() < 2 * Pieces.LENGTH) {
                            throw new IOException("the visitor left");
                        }
                        return super.read(into, from, length);
                    }
                };
        assertThatThrownBy(() -> files.keep(SMALL, "anna", broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(files.open(SMALL)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    void once_the_key_is_destroyed_nobody_reads_it_and_others_are_read_as_before() {
        keep(SMALL, "anna", CANARY.getBytes(UTF_8));
        keep("file-of-another", "bruno", CANARY.getBytes(UTF_8));
        vault.destroy("anna");
        assertThat(files.open(SMALL)).isEmpty();
        assertThat(read("file-of-another")).isEqualTo(CANARY);
        assertThatThrownBy(() -> keep("file-new", "anna", new byte[3]))
                .isInstanceOf(KeyDestroyed.class);

        files.forget(List.of("anna"));
        assertThat(pieces()).isOne();
    }

    @Test
    void a_lost_key_is_an_error_and_not_an_erasure() {
        keep(SMALL, "anna", new byte[3]);
        var elsewhere =
                new SealedFiles(store.command, new FileKeyVault(folder.resolve("elsewhere")));
        assertThatThrownBy(() -> elsewhere.open(SMALL)).isInstanceOf(CorruptSeal.class);
    }

    @Test
    void pieces_that_were_swapped_cut_off_or_moved_to_another_file_do_not_open() {
        byte[] content = new byte[3 * Pieces.LENGTH];
        keep("swapped", "anna", content);
        keep("cut", "anna", content);
        keep("moved", "anna", content);
        store.execute("update store.file_piece set number = 10 - number where file = 'swapped'");
        store.execute("update store.file_piece set number = number - 8 where file = 'swapped'");
        store.execute("delete from store.file_piece where file = 'cut' and number = 2");
        store.execute("update store.file_piece set file = 'taken' where file = 'moved'");
        for (String file : List.of("swapped", "cut", "taken")) {
            assertThatThrownBy(() -> read(file)).as(file).isInstanceOf(CorruptSeal.class);
        }
    }

    @Test
    void the_side_that_shows_keeps_nothing_and_takes_nothing_away() {
        var shown = new SealedFiles(store.query, vault);
        keep(SMALL, "anna", new byte[3]);
        assertThatThrownBy(() -> shown.keep("x", "anna", new ByteArrayInputStream(new byte[1])))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> shown.forget(List.of("anna")))
                .hasStackTraceContaining("permission denied");
    }

    private boolean keep(String file, String person, byte[] content) {
        return files.keep(file, person, new ByteArrayInputStream(content));
    }

    private String read(String file) {
        try (InputStream content = files.open(file).orElseThrow()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sealed() {
        StringBuilder all = new StringBuilder();
        new JdbcTemplate(store.command)
                .query(
                        "select sealed from store.file_piece",
                        row -> {
                            all.append(new String(row.getBytes(1), ISO_8859_1));
                        });
        return all.toString();
    }

    private int pieces() {
        return (int) store.count("select count(*) from store.file_piece");
    }
}
