package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.ground.Access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The first start of the embedded database, also after one that was killed in the middle. */
class EmbeddedServerTest {
    @BeforeAll
    static void otherProgramsWouldGoWithTheFolderOfATest() {
        LaidDatabase.beFirst();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"15", "17", "19"})
    void dataOfAnotherMajorVersionAreRefusedWithTheWayToTakeThemAlong(
            String version, @TempDir Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(data.resolve("PG_VERSION"), version + "\n");
        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL " + version)
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("backup <folder>")
                .hasMessageContaining("restore <folder>");
        assertThat(data).isDirectoryContaining("glob:**PG_VERSION");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
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
