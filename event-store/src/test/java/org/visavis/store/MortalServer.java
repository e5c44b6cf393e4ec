package org.visavis.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/** A PostgreSQL of a test's own, which can be killed with all its processes and started again. */
final class MortalServer implements AutoCloseable {
    private final Path data;
    private final Map<String, String> settings;
    private final int port = freePort();
    private EmbeddedPostgres server;

    /**
     * Starts it, with the store's schema in it.
     *
     * @param settings beyond those that keep what was acknowledged
     */
    MortalServer(Path folder, Map<String, String> settings) {
        this.data = folder.resolve("data");
        this.settings = settings;
        this.server = start();
        execute("create role " + TestServer.COMMAND_ROLE + " login");
        execute("create role " + TestServer.QUERY_ROLE + " login");
        StoreSchema.migrate(owner(), TestServer.COMMAND_ROLE, TestServer.QUERY_ROLE);
    }

    private EmbeddedPostgres start() {
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on");
        settings.forEach(builder::setServerConfig);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DataSource owner() {
        return source("postgres");
    }

    DataSource command() {
        return source(TestServer.COMMAND_ROLE);
    }

    private DataSource source(String role) {
        return Wake.source("jdbc:postgresql://127.0.0.1:" + port + "/postgres", role, "");
    }

    void execute(String sql) {
        TestServer.execute(owner(), sql);
    }

    /** Ends the server and each of its processes at once (SIGKILL), and starts it again. */
    void dieAndRise() throws IOException {
        List<ProcessHandle> tree = tree();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(process -> process.onExit().join());
        server.close();
        server = start();
    }

    private List<ProcessHandle> tree() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> tree = new ArrayList<>(List.of(first));
        tree.addAll(first.descendants().toList());
        return tree;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
