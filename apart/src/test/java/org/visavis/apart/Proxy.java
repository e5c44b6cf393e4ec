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
import java.util.stream.Stream;

/** The proxy that a site would run, with the configuration of the house. */
record Proxy(Process process, int port) implements Door {
    private static final Path CONFIGURATION = Path.of("door", "haproxy.cfg");

    static Optional<Path> installed() {
        return Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Proxy open(Path program, Sides sides, Path folder) throws IOException {
        int port = freePort();
        var builder =
                new ProcessBuilder(program.toString(), "-db", "-f", configuration().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("door.log").toFile());
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
        var proxy = new Proxy(builder.start(), port);
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
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
