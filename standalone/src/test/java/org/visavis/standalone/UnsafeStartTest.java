package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.visavis.store.SafeSettings;
import org.visavis.store.Wake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database that would lose what it acknowledged, set so by somebody who was in a hurry. */
@Tag("proof")
class UnsafeStartTest {
    @BeforeAll
    static void otherProgramsWouldGoWithTheFolderOfATest() {
        LaidDatabase.beFirst();
    }

    @Test
    void theEmbeddedServerStartsSafelyWhateverWasWrittenIntoItsConfiguration(@TempDir Path folder)
            throws IOException, SQLException {
        hurry(
                folder,
                "alter system set fsync = off",
                "alter system set synchronous_commit = off",
                "alter system set full_page_writes = off");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            var owner = server.access().owner();
            SafeSettings.require(
                    Wake.source(server.access().url(), owner.user(), owner.password()));
        }
    }

    @Test
    void theServiceDoesNotStartWhereTheCommandSideWouldNotWaitForTheDisk(@TempDir Path folder)
            throws IOException, SQLException {
        hurry(folder, "alter role visavis_command set synchronous_commit = off");
        assertThatThrownBy(() -> start(folder))
                .rootCause()
                .hasMessageContaining("synchronous_commit is off");
    }

    @Test
    void norWhereTheDatabaseAsAWholeWouldNot(@TempDir Path folder)
            throws IOException, SQLException {
        hurry(folder, "alter database visavis set synchronous_commit = off");
        assertThatThrownBy(() -> start(folder))
                .rootCause()
                .hasMessageContaining("synchronous_commit is off");
    }

    private static void start(Path folder) {
        new SpringApplication(Standalone.class)
                .run("--VISAVIS_DATA=" + folder, "--VISAVIS_DEMO=false", "--server.port=0")
                .close();
    }

    private static void hurry(Path folder, String... statements) throws IOException, SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            String superuser =
                    DatabasePasswords.in(folder.resolve("database.properties")).of("postgres");
            try (Connection connection =
                            DriverManager.getConnection(
                                    server.access().url(), "postgres", superuser);
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    assertThat(statement.execute(sql)).isFalse();
                }
            }
        }
    }
}
