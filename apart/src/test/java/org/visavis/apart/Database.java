package org.visavis.apart;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL with the three roles, as a site would have it ready; it can be killed. */
final class Database implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private Database(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.server = launch();
    }

    static Database start(Path data) throws IOException, SQLException {
        var database = new Database(data, freePort());
        for (String role : List.of("owner", "command", "query")) {
            database.execute("create role " + role + " login password '" + role + "'");
        }
        database.execute("create database visavis owner owner");
        return database;
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "150")
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends the server and each of its processes at once (SIGKILL), and starts it again. */
    void dieAndRise() throws IOException {
        List<ProcessHandle> tree = tree();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(process -> process.onExit().join());
        server.close();
        server = launch();
    }

    private List<ProcessHandle> tree() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> tree = new ArrayList<>(List.of(first));
        tree.addAll(first.descendants().toList());
        return tree;
    }

    /** What the programs are told. */
    Map<String, String> environment() {
        return Map.of(
                "VISAVIS_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/visavis",
                "VISAVIS_DATABASE_COMMAND",
                "command:command",
                "VISAVIS_DATABASE_QUERY",
                "query:query");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Does something to what the programs made. */
    void change(String sql) {
        try (Connection connection = server.getDatabase("postgres", "visavis").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of all rows. */
    List<String> texts(String sql) {
        try (Connection connection = server.getDatabase("postgres", "visavis").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
