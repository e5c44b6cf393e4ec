package org.visavis.standalone.town;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.CommandSettings;
import org.visavis.command.platform.CommandStore;
import org.visavis.command.platform.Logins;
import org.visavis.query.platform.QueryStore;
import org.visavis.standalone.LaidDatabase;
import org.visavis.standalone.Standalone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** The whole service, on a folder of a test's own and a free port. */
final class RunningTown implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningTown(Path folder, boolean demonstration) {
        LaidDatabase.into(folder);
        this.context =
                SpringApplication.run(
                        Standalone.class,
                        "--VISAVIS_DATA=" + folder,
                        "--VISAVIS_DEMO=" + demonstration,
                        "--server.port=0");
    }

    /** As whoever starts the demonstration finds it, every page up to date. */
    static RunningTown founded(Path folder) {
        var town = new RunningTown(folder, true);
        town.context
                .getBean(QueryStore.class)
                .projections()
                .awaitPosition(town.store().events().lastPosition(), PATIENCE);
        return town;
    }

    /** Without demonstration: nothing is there yet. */
    static RunningTown empty(Path folder) {
        return new RunningTown(folder, false);
    }

    void found(Asking door) {
        new TownSeed(door, store(), context.getBean(Logins.class)).found();
    }

    Asking door() {
        return context.getBean(CommandDoor.class)::ask;
    }

    CommandStore store() {
        return context.getBean(CommandStore.class);
    }

    /** What happened in the dossier of a story, in order. */
    List<Object> told(Story story) {
        return store().events().read(story.id().value(), 0, Integer.MAX_VALUE).stream()
                .map(recorded -> recorded.payload())
                .toList();
    }

    /** Where the first event of this kind stands that happened in a dossier. */
    long positionOf(String event, String dossier) {
        return store().events().read(dossier, 0, Integer.MAX_VALUE).stream()
                .filter(it -> it.payload().getClass().getSimpleName().equals(event))
                .findFirst()
                .orElseThrow()
                .position();
    }

    /** The tables of what the program does by itself. */
    JdbcClient agenda() {
        var settings = context.getBean(CommandSettings.class);
        return JdbcClient.create(
                new DriverManagerDataSource(settings.url(), settings.user(), settings.password()));
    }

    /** What a program is answered that signs in with this login. */
    HttpResponse<String> get(String login, String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        String credentials =
                Base64.getEncoder()
                        .encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Basic " + credentials)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String login, String path) {
        HttpResponse<String> response = get(login, path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " for " + login + ": " + response);
        }
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
