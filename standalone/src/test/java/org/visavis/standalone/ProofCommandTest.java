package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.proof.Proofs;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** What operators and auditors ask by a word on the command line. */
class ProofCommandTest {
    @TempDir Path data;

    @Test
    void aNewKeyIsMadeAndVouchedForByTheOneBefore() throws Exception {
        assertThat(ran("rotate-signing-key")).isTrue();
        assertThat(ran("rotate-signing-key")).isTrue();
        var statements = Proofs.keys(data).statements();
        assertThat(statements).hasSize(2);
        assertThat(statements.getLast().signatures()).hasSize(2);
    }

    @Test
    void allEventsOfTheEmbeddedDatabaseAreWrittenOnceTheServiceRests() throws Exception {
        Path file = data.resolve("events.txt");
        assertThat(ran("export-events", file.toString())).isTrue();
        assertThat(file).hasContent("visavis-export-1\nend 0\n");
        assertThatThrownBy(() -> ran("export-events", file.toString()))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> ran("accept-restored-history"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("accept-restored-history");
    }

    @Test
    void beforeTheFirstCheckpointThereIsNothingToGiveUp() throws Exception {
        assertThat(ran("accept-restored-history", "Essai")).isTrue();
        assertThat(data.resolve("checkpoints")).isEmptyDirectory();
    }

    @Test
    void withoutSuchAWordTheServiceStarts() throws Exception {
        assertThat(ran("--server.port=0")).isFalse();
    }

    private boolean ran(String... words) throws Exception {
        var line = new String[words.length + 1];
        System.arraycopy(words, 0, line, 0, words.length);
        line[words.length] = "--VISAVIS_DATA=" + data;
        return ProofCommand.ran(line);
    }
}
