package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;

@Tag("proof")
class SafeSettingsTest {

    @Test
    void a_server_that_syncs_is_accepted() {
        TestServer.createDatabase("safe_settings");
        assertThatCode(() -> SafeSettings.require(TestServer.database("safe_settings", "postgres")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_server_that_may_lose_what_it_acknowledged_is_refused_with_every_reason()
            throws IOException {
        try (var unsafe =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start()) {
            var source = unsafe.getPostgresDatabase();
            assertThatThrownBy(() -> StoreSchema.migrate(source, "a", "b"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("fsync is off")
                    .hasMessageContaining("synchronous_commit is off")
                    .hasMessageContaining("full_page_writes is off");
        }
    }

    @Test
    void a_role_that_does_not_wait_for_the_disk_is_refused_too() {
        TestServer.createDatabase("hasty_role");
        var owner = TestServer.database("hasty_role", "postgres");
        TestServer.execute(owner, "create role hasty login");
        TestServer.execute(owner, "alter role hasty set synchronous_commit = off");
        assertThatThrownBy(() -> SafeSettings.require(TestServer.database("hasty_role", "hasty")))
                .hasMessageContaining("synchronous_commit is off");
    }
}
