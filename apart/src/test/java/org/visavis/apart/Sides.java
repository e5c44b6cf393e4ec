package org.visavis.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two command and two query processes over one database, in the demonstration's town. */
record Sides(Path folder, Database database, List<Program> commands, List<Program> queries)
        implements AutoCloseable {

    /** Prepares the database, twice at once, and starts all four at once. */
    static Sides start() throws IOException, SQLException, InterruptedException {
        Path folder = Files.createTempDirectory("visavis-apart");
        Database database = Database.start(folder.resolve("database"));
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("VISAVIS_DEMO", "true");
        prepare(folder, environment);
        List<Program> commands = new ArrayList<>();
        List<Program> queries = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            commands.add(Program.start(Program.Kind.COMMAND, folder, environment));
            queries.add(Program.start(Program.Kind.QUERY, folder, environment));
        }
        var sides = new Sides(folder, database, commands, queries);
        sides.all().forEach(Program::awaitUp);
        return sides;
    }

    private static void prepare(Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        Map<String, String> asOwner = new HashMap<>(environment);
        asOwner.put("VISAVIS_DATABASE_OWNER", "owner:owner");
        List<Process> twice =
                List.of(Program.migration(folder, asOwner), Program.migration(folder, asOwner));
        for (Process migration : twice) {
            assertThat(migration.waitFor()).as("preparing, see " + folder).isZero();
        }
    }

    private List<Program> all() {
        List<Program> all = new ArrayList<>(commands);
        all.addAll(queries);
        return all;
    }

    /** Waits until the pages show all that is recorded. */
    void awaitPages() {
        await().atMost(Duration.ofMinutes(2))
                .until(
                        () ->
                                database.number("select position from pages.progress")
                                        == database.number(
                                                "select coalesce(max(position), 0) from"
                                                        + " store.event"));
    }

    @Override
    public void close() throws IOException {
        all().forEach(Program::close);
        database.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
