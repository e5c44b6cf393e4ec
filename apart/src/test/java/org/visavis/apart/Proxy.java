package org.visavis.apart;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The proxy that a site would run, with the configuration of the house. */
record Proxy(Process process, int port, Path log) implements Door {
    private static final Path CONFIGURATION = Path.of("door", "haproxy.cfg");
    private static final Pattern CHANGE = Pattern.compile("Server (\\S+) is (UP|DOWN)");

    static Optional<Path> installed() {
        return Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Proxy open(Path program, Sides sides, Path folder) throws IOException {
        int port = freePort();
        Path log = folder.resolve("door.log");
        var builder =
                new ProcessBuilder(program.toString(), "-db", "-f", configuration().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "VISAVIS_DOOR",
                                "127.0.0.1:" + port,
                                "VISAVIS_COMMAND_1",
                                sides.commands().getFirst().address(),
                                "VISAVIS_COMMAND_2",
                                sides.commands().getLast().address(),
                                "VISAVIS_QUERY_1",
                                sides.queries().getFirst().address(),
                                "VISAVIS_QUERY_2",
                                sides.queries().getLast().address()));
        var proxy = new Proxy(builder.start(), port, log);
        await("the proxy").atMost(Duration.ofSeconds(20)).until(proxy::listens);
        return proxy;
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path configuration() {
        return Stream.of(Path.of(""), Path.of(".."))
                .map(root -> root.resolve(CONFIGURATION).toAbsolutePath())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void awaitAllKnown() {
        await("the proxy, see " + log)
                .atMost(Duration.ofMinutes(1))
                .until(() -> !lastSaid().containsValue("DOWN"));
    }

    /** What it logged last of each process. */
    private Map<String, String> lastSaid() throws IOException {
        return CHANGE.matcher(Files.readString(log))
                .results()
                .collect(
                        Collectors.toMap(
                                said -> said.group(1), said -> said.group(2), (old, now) -> now));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
