package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.ground.Access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The first start of the embedded database, also after one that was killed in the middle. */
class EmbeddedServerTest {
    @Test
    void whatAKilledFirstStartLeftIsMadeAnewAndNobodyIsLetInWithoutAPassword(@TempDir Path folder)
            throws IOException, SQLException {
        Path draft = Files.createDirectories(folder.resolve("postgresql.draft"));
        Files.writeString(draft.resolve("PG_VERSION"), "18\n");
        Files.writeString(draft.resolve("postgresql.conf"), "# all that was written by then\n");
        Files.writeString(folder.resolve("database.properties.draft"), "");

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertAnswers(server.access());
            assertRefused(server.access(), "visavis_owner", "");
            assertRefused(server.access(), "postgres", "");
            assertRefused(server.access(), "postgres", "postgres");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");

        try (EmbeddedServer again = EmbeddedServer.start(folder)) {
            assertAnswers(again.access());
        }
    }

    private static void assertAnswers(Access access) throws SQLException {
        Access.Role owner = access.owner();
        try (Connection connection =
                DriverManager.getConnection(access.url(), owner.user(), owner.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private static void assertRefused(Access access, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), user, password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }
}
