package org.visavis.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.FileKeyVault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class KeyBackupTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir private Path folder;

    @Test
    void keys_come_back_but_not_one_that_was_destroyed_meanwhile() throws Exception {
        Path keys = folder.resolve("keys");
        var vault = new FileKeyVault(keys);
        var anna = vault.create("anna").getEncoded();
        vault.create("bertrand");
        Path copy = backup(folder).take(folder.resolve("copies"), WEEK, NOON);

        vault.destroy("bertrand");
        assertThat(backup(folder).restore(copy)).isZero();
        assertThat(new FileKeyVault(keys).find("bertrand")).isEmpty();

        Path elsewhere = folder.resolve("elsewhere");
        assertThat(backup(elsewhere).restore(copy)).isEqualTo(3);
        assertThat(
                        new FileKeyVault(elsewhere.resolve("keys"))
                                .find("anna")
                                .orElseThrow()
                                .getEncoded())
                .isEqualTo(anna);
    }

    @Test
    void copies_older_than_they_may_be_are_deleted() throws Exception {
        Path keys = folder.resolve("keys");
        new FileKeyVault(keys).create("anna");
        Path copies = folder.resolve("copies");
        Path old = backup(folder).take(copies, WEEK, NOON);
        Path recent = backup(folder).take(copies, WEEK, NOON.plus(Duration.ofDays(6)));
        Path last = backup(folder).take(copies, WEEK, NOON.plus(Duration.ofDays(8)));
        assertThat(old).doesNotExist();
        assertThat(recent).exists();
        assertThat(last).exists();
    }

    @Test
    void keys_under_another_master_key_are_not_mixed_in() throws Exception {
        Path keys = folder.resolve("keys");
        new FileKeyVault(keys).create("anna");
        Path copy = backup(folder).take(folder.resolve("copies"), WEEK, NOON);
        Path other = folder.resolve("other");
        new FileKeyVault(other.resolve("keys")).create("claire");
        assertThatThrownBy(() -> backup(other).restore(copy)).hasMessageContaining("master key");
    }

    @Test
    void other_folders_of_keys_come_back_too_but_no_lock() throws Exception {
        new FileKeyVault(folder.resolve("keys"));
        Path signing = Files.createDirectory(folder.resolve("signing"));
        Files.writeString(signing.resolve("1a2b.key"), "to sign with");
        Files.createFile(signing.resolve("lock"));
        Path copy = backup(folder).take(folder.resolve("copies"), WEEK, NOON);
        Path elsewhere = folder.resolve("elsewhere");
        backup(elsewhere).restore(copy);
        assertThat(elsewhere.resolve("signing/1a2b.key")).hasContent("to sign with");
        assertThat(elsewhere.resolve("signing/lock")).doesNotExist();
    }

    private static KeyBackup backup(Path data) {
        return new KeyBackup(data, List.of("keys", "signing"));
    }
}
