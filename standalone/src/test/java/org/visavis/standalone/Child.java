package org.visavis.standalone;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, which can be killed as a power cut would. */
public final class Child implements AutoCloseable {
    private final Process process;
    private final Service service;

    private Child(Process process, Service service) {
        this.process = process;
        this.service = service;
    }

    /** Starts it on its data, which are laid if there are none, and waits until it is up. */
    public static Child on(Path data, String... arguments) throws IOException {
        LaidDatabase.into(data);
        int port = freePort();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Ddisable-axoniq-console-message=true",
                                "-Daxoniq.update-checker.disabled=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Standalone.class.getName(),
                                "--VISAVIS_DATA=" + data,
                                "--VISAVIS_PORT=" + port));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File(data + ".out"))
                        .start();
        Service service = Service.at(URI.create("http://127.0.0.1:" + port));
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(service::isUp);
        return new Child(process, service);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Asks it, from outside. */
    public Service service() {
        return service;
    }

    /** Ends it at once, without a word (SIGKILL); its database server is left behind. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        service.close();
        process.destroyForcibly();
    }
}
