package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.ground.Access;
import org.visavis.query.platform.QueryStore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** Backups that are taken while people work, and what a service shows that was restored. */
@Tag("proof")
class KeepingTest {
    private static final String UNFOLLOWED =
            "select count(*) from pages.dossier where id not in (select stream from store.event)";

    /**
     * The database keeps the pages of the history that is lost: with the epoch of the restored
     * store they are refused and made anew. The control puts the old epoch back, and must show what
     * never happened.
     */
    @Test
    void eventsRestoredWithoutTheirPagesAreToldAnew(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Path copies = folder.resolve("copies");
        String kept;
        String lost;
        try (Service service = Service.on(data)) {
            kept = opened(service, "Un portail bleu");
            errand(data, "backup", copies.toString());
            lost = opened(service, "Un portail rouge");
            assertThat(service.get("agent", lost).statusCode()).isEqualTo(200);
        }
        String epoch = text(data, "select id::text from store.epoch");
        String before = told(data, kept);

        sql(data, "drop schema store cascade");
        errand(data, "restore", copies.toString());
        sql(data, "update store.epoch set id = '" + epoch + "'");
        sql(data, "update pages.progress set position = (select max(position) from store.event)");
        try (Service control = Service.on(data)) {
            assertThat(control.get("agent", lost).statusCode()).as("the control").isEqualTo(200);
        }
        assertThat(text(data, UNFOLLOWED)).as("the control").isNotEqualTo("0");

        sql(data, "drop schema store cascade");
        errand(data, "restore", copies.toString());
        try (Service service = Service.on(data)) {
            await().atMost(Duration.ofMinutes(1)).until(service::isUp);
            awaitAbreast(service);
            assertThat(service.read("agent", kept).get("title").asString())
                    .isEqualTo("Un portail bleu");
            assertThat(service.get("agent", lost).statusCode()).isEqualTo(404);
        }
        assertThat(text(data, UNFOLLOWED)).isEqualTo("0");
        assertThat(told(data, kept)).isEqualTo(before);
    }

    @Test
    void aServiceInAnotherFolderGoesOnFromTheCopiesOfEventsAndKeys(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        Path copies = folder.resolve("copies");
        String dossier;
        try (Service service = Service.on(data)) {
            errand(data, "backup", copies.toString(), "--since-last");
            dossier = opened(service, "Une véranda");
        }
        errand(data, "backup", copies.toString(), "--since-last");
        errand(data, "backup-keys", folder.resolve("keys").toString());

        Path elsewhere = folder.resolve("elsewhere");
        errand(elsewhere, "restore", copies.toString());
        errand(elsewhere, "restore-keys", only(folder.resolve("keys")).toString());
        try (Service service = Service.on(elsewhere)) {
            await().atMost(Duration.ofMinutes(1)).until(service::isUp);
            awaitAbreast(service);
            assertThat(service.read("agent", dossier).get("party").get("name").asString())
                    .contains("Une voisine");
            assertThat(opened(service, "Et la suite")).isNotBlank();
        }
    }

    @Test
    void nothingIsRestoredIntoAFolderThatAServiceUses(@TempDir Path folder) throws Exception {
        try (Folder inUse = Folder.open(folder)) {
            assertThatThrownBy(() -> errand(inUse.path(), "restore", "anywhere"))
                    .hasMessageContaining("another one is using it");
        }
    }

    private static void errand(Path data, String... words) throws Exception {
        String[] arguments = new String[words.length + 1];
        System.arraycopy(words, 0, arguments, 0, words.length);
        arguments[words.length] = "--VISAVIS_DATA=" + data;
        Errand.asked(arguments).orElseThrow().run(arguments);
    }

    private static String opened(Service service, String title) {
        var answer =
                service.post(
                        "agent",
                        "/dossiers",
                        Map.of(
                                "procedure",
                                service.read("agent", "/procedures").get(0).get("id").asString(),
                                "title",
                                title,
                                "party",
                                Map.of("name", "Une voisine"),
                                "channel",
                                "COUNTER"));
        String path = answer.headers().firstValue("Location").orElseThrow();
        awaitAbreast(service);
        return path;
    }

    private static void awaitAbreast(Service service) {
        QueryStore pages = service.bean(QueryStore.class);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> pages.projections().health().behind() == 0);
    }

    private static String told(Path data, String dossier) throws Exception {
        String id = dossier.substring(dossier.lastIndexOf('/') + 1);
        return text(data, "select d::text from pages.dossier d where id = '" + id + "'");
    }

    private static Path only(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private interface Asking<T> {
        T of(Statement statement) throws SQLException;
    }

    private static String text(Path data, String sql) throws Exception {
        return ask(
                data,
                statement -> {
                    try (ResultSet row = statement.executeQuery(sql)) {
                        row.next();
                        return row.getString(1);
                    }
                });
    }

    private static void sql(Path data, String sql) throws Exception {
        ask(data, statement -> statement.execute(sql));
    }

    private static <T> T ask(Path data, Asking<T> asking) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            String superuser =
                    DatabasePasswords.in(data.resolve("database.properties")).of("postgres");
            Access access = server.access();
            try (Connection connection =
                            DriverManager.getConnection(access.url(), "postgres", superuser);
                    Statement statement = connection.createStatement()) {
                return asking.of(statement);
            }
        }
    }
}
