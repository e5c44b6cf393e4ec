package org.visavis.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.ContactId;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyId;
import org.visavis.store.ErasureList;
import org.visavis.store.FileKeyVault;
import org.visavis.store.KeyVault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.crypto.SecretKey;

/** Whatever breaks on the way, and however often it is begun anew, somebody is forgotten once. */
class ShredderTest {
    private static final PartyId JEANNE = new PartyId("30000000-0000-0000-0000-000000000001");
    private static final PartyId AGAIN = new PartyId("30000000-0000-0000-0000-000000000002");
    private static final ContactId ROOF = new ContactId("50000000-0000-0000-0000-000000000001");
    private static final PartyErased ERASED =
            new PartyErased(
                    JEANNE,
                    ErasureGround.RETENTION_RULE,
                    "DUA 10 ans, tableau 4",
                    new AgentId("20000000-0000-0000-0000-000000000001"),
                    new AgentId("20000000-0000-0000-0000-000000000004"),
                    List.of(AGAIN),
                    List.of(ROOF),
                    Instant.parse("2026-03-12T09:00:00.123456Z"));

    @TempDir private Path folder;
    private KeyVault vault;
    private ErasureList list;

    @BeforeEach
    void setUp() {
        vault = new FileKeyVault(folder.resolve("keys"));
        list = new ErasureList(folder.resolve("erasures"));
        for (Object person : List.of(JEANNE, AGAIN, ROOF, "somebody-else")) {
            vault.create(person.toString());
        }
    }

    @Test
    void all_keys_go_and_no_other() {
        new Shredder(list, vault).forget(ERASED);

        for (Object person : List.of(JEANNE, AGAIN, ROOF)) {
            assertThat(vault.isDestroyed(person.toString())).isTrue();
        }
        assertThat(vault.find("somebody-else")).isPresent();
    }

    @Test
    void the_list_tells_all_that_is_needed_to_record_it_again() {
        new Shredder(list, vault).forget(ERASED);

        assertThat(ErasedLines.erasures(list.all())).containsExactly(ERASED);
    }

    @Test
    void what_broke_off_between_the_list_and_the_keys_is_done_by_the_next_attempt() {
        var breaking = new Shredder(list, new Breaking());
        assertThatThrownBy(() -> breaking.forget(ERASED)).hasMessage("killed");
        assertThat(vault.isDestroyed(JEANNE.value())).isFalse();

        new Shredder(list, vault).forget(ERASED);
        new Shredder(list, vault).forget(ERASED);

        assertThat(vault.isDestroyed(JEANNE.value())).isTrue();
        assertThat(list.all()).hasSize(3);
    }

    @Test
    void what_broke_off_before_the_next_attempt_is_done_by_the_next_start() {
        var breaking = new Shredder(list, new Breaking());
        assertThatThrownBy(() -> breaking.forget(ERASED)).hasMessage("killed");

        assertThat(list.destroyAgain(vault)).isEqualTo(3);
        assertThat(vault.isDestroyed(JEANNE.value())).isTrue();
    }

    /** A vault whose process ends before it destroys anything. */
    private final class Breaking implements KeyVault {
        @Override
        public SecretKey create(String keyId) {
            return vault.create(keyId);
        }

        @Override
        public Optional<SecretKey> find(String keyId) {
            return vault.find(keyId);
        }

        @Override
        public void destroy(String keyId) {
            throw new IllegalStateException("killed");
        }
    }
}
