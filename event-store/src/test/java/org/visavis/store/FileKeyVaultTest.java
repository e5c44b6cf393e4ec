package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.crypto.SecretKey;

class FileKeyVaultTest {
    @TempDir Path folder;

    @Test
    void a_key_is_made_once_and_found_again_by_another_process() {
        var made = new FileKeyVault(folder).create("party:1");
        assertThat(new FileKeyVault(folder).create("party:1")).isEqualTo(made);
        assertThat(new FileKeyVault(folder).find("party:1")).hasValue(made);
        assertThat(made.getEncoded()).hasSize(32);
    }

    @Test
    void a_key_that_was_never_made_is_not_found() {
        assertThat(new FileKeyVault(folder).find("party:1")).isEmpty();
    }

    @Test
    void a_destroyed_key_is_gone_for_ever_also_for_who_had_it_in_memory() {
        var here = new FileKeyVault(folder);
        var there = new FileKeyVault(folder);
        here.create("party:1");
        assertThat(there.find("party:1")).isPresent();

        here.destroy("party:1");

        assertThat(here.find("party:1")).isEmpty();
        assertThat(there.find("party:1")).isEmpty();
        assertThatThrownBy(() -> there.create("party:1")).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void a_key_brought_back_from_a_backup_stays_destroyed() throws IOException {
        var vault = new FileKeyVault(folder);
        vault.create("party:1");
        var file = onlyKeyFile();
        var backup = Files.readAllBytes(file);
        vault.destroy("party:1");
        Files.write(file, backup);
        assertThat(vault.find("party:1")).isEmpty();
    }

    @Test
    void a_key_may_be_destroyed_before_it_was_ever_made() {
        var vault = new FileKeyVault(folder);
        vault.destroy("party:1");
        assertThatThrownBy(() -> vault.create("party:1")).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void twenty_makers_at_once_get_the_same_key() throws Exception {
        var vault = new FileKeyVault(folder);
        try (var makers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<SecretKey> make = () -> vault.create("party:1");
            var keys = makers.invokeAll(IntStream.range(0, 20).mapToObj(i -> make).toList());
            for (var key : keys) {
                assertThat(key.get()).isEqualTo(keys.getFirst().get());
            }
        }
    }

    @Test
    void no_key_and_no_id_stands_in_clear_on_disk() throws IOException {
        var key = new FileKeyVault(folder).create("party:../../1").getEncoded();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.toString()).doesNotContain("party");
                assertThat(HexFormat.of().formatHex(Files.readAllBytes(file)))
                        .doesNotContain(HexFormat.of().formatHex(key));
            }
        }
    }

    @Test
    void the_master_key_is_readable_by_its_owner_only() throws IOException {
        var vault = new FileKeyVault(folder.resolve("new/vault"));
        vault.create("party:1");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        folder.resolve("new/vault/master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void another_master_key_opens_nothing() {
        new FileKeyVault(folder, new byte[32]).create("party:1");
        var other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> new FileKeyVault(folder, other).find("party:1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileKeyVault(folder, new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path onlyKeyFile() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("y"))
                    .filter(file -> !file.endsWith("master.key"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
