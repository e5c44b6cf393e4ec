package org.visavis.apart;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A program in a process of its own, with a small memory and without the other side's classes. */
final class Program implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    private final Kind kind;
    private final int port;
    private final Path folder;
    private final Map<String, String> environment;
    private Process process;

    /** What it is, and the modules of which it must know nothing. */
    enum Kind {
        COMMAND("org.visavis.commandapp.CommandApp", "query-side|query-app|standalone"),
        QUERY("org.visavis.queryapp.QueryApp", "command-side|command-app|standalone"),
        MIGRATION("org.visavis.standalone.Standalone", "command-app|query-app");

        private final String main;
        private final String unknown;

        Kind(String main, String unknown) {
            this.main = main;
            this.unknown = unknown;
        }

        private String classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.matches(".*/(" + unknown + ")/.*"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private Program(Kind kind, int port, Path folder, Map<String, String> environment)
            throws IOException {
        this.kind = kind;
        this.port = port;
        this.folder = folder;
        this.environment = environment;
        this.process = launch();
    }

    /**
     * Starts it, without waiting.
     *
     * @param folder of the keys, shared by all
     */
    static Program start(Kind kind, Path folder, Map<String, String> environment)
            throws IOException {
        return new Program(kind, freePort(), folder, environment);
    }

    /** Prepares the database, and waits for the end of it. */
    static Process migration(Path folder, Map<String, String> environment) throws IOException {
        return new Program(Kind.MIGRATION, 0, folder, environment).process;
    }

    private Process launch() throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Ddisable-axoniq-console-message=true",
                        "-Daxoniq.update-checker.disabled=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        kind.classPath(),
                        kind.main));
        if (kind == Kind.MIGRATION) {
            words.add("migrate");
        }
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of("VISAVIS_DATA", folder.toString(), "VISAVIS_PORT", "" + port));
        return builder.start();
    }

    /** What it said. */
    Path log() {
        return folder.resolve(kind + "-" + port + ".log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void awaitUp() {
        await("the start of " + log()).atMost(START).ignoreExceptions().until(this::isUp);
    }

    boolean isUp() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            return false;
        }
        URI health = URI.create("http://" + address() + "/actuator/health");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        }
    }

    /** Ends it at once, without a word (SIGKILL). */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again, at the same address, without waiting. */
    void restart() throws IOException {
        process = launch();
    }

    @Override
    public void close() {
        kill();
    }
}
