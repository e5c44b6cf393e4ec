package org.visavis.benchmarks;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The whole service in a process of its own, over the same database server: opens a dossier for
 * somebody new, and logs an exchange on it. It is asked with HTTP Basic, as the demonstration is;
 * its password is checked once, so that this costs what a token does.
 */
final class HttpLine implements Line {
    private static final int HEALTHY = 200;
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(200);

    private final Process service;
    private final Wire wire;
    private final String procedure;
    private final ProcessTree cost;

    HttpLine(StoreServer server) throws IOException, InterruptedException {
        int port = freePort();
        this.service = start(server, port);
        String base = "http://127.0.0.1:" + port;
        awaitHealthy(base);
        this.wire = new Wire(base, "agent");
        this.procedure = wire.get("/procedures").get(0).get("id").asString();
        this.cost = new ProcessTree(List.of(service.pid(), server.pid()));
    }

    private static Process start(StoreServer server, int port) throws IOException {
        Path folder = Files.createTempDirectory("visavis-bench");
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-Ddisable-axoniq-console-message=true",
                                "-Daxoniq.update-checker.disabled=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.visavis.standalone.Standalone")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("service.log").toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "VISAVIS_PORT", "" + port,
                                "VISAVIS_DATA", folder.toString(),
                                "VISAVIS_DEMO", "true",
                                "VISAVIS_DATABASE_URL", server.url(StoreServer.TOWN),
                                "VISAVIS_DATABASE_OWNER", "owner:",
                                "VISAVIS_DATABASE_COMMAND", "command:",
                                "VISAVIS_DATABASE_QUERY", "query:"));
        return builder.start();
    }

    private void awaitHealthy(String base) throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create(base + "/actuator/health")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (service.isAlive()) {
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == HEALTHY) {
                        return;
                    }
                } catch (IOException notYet) {
                    LockSupport.parkNanos(LOOK_AGAIN);
                }
            }
        }
        throw new IllegalStateException("Expected the service to start, but it ended");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String create() {
        JsonNode opened =
                wire.post(
                        "/dossiers",
                        Map.of(
                                "procedure",
                                procedure,
                                "title",
                                "Mesuré",
                                "party",
                                Map.of("name", "Une personne"),
                                "channel",
                                "COUNTER"));
        return opened.get("id").asString();
    }

    @Override
    public void append(String id) {
        wire.post(
                "/dossiers/" + id + "/interactions",
                Map.of(
                        "channel",
                        "CALL",
                        "direction",
                        "IN",
                        "summary",
                        "Un appel",
                        "text",
                        Memo.TEXT));
    }

    @Override
    public double cpuSeconds() {
        return cost.seconds();
    }

    @Override
    public void close() {
        service.destroy();
        service.onExit().join();
    }
}
