package org.visavis.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.visavis.store.StoreSchema;
import org.visavis.store.Wake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * The bundled PostgreSQL with everything synced, whose flush to disk takes what it takes, or some
 * milliseconds more: {@code commit_delay} holds the flush back, with the lock that all others who
 * commit wait for, and those who came meanwhile are flushed with it.
 */
final class StoreServer implements AutoCloseable {
    static final String DATABASE = "bench";
    static final String TOWN = "town";
    static final String COMMAND = "command";
    private static final String QUERY = "query";
    private static final String OWNER = "owner";

    private final Path data;
    private final EmbeddedPostgres server;

    StoreServer(int flushMillis) throws IOException, SQLException {
        this.data = Files.createTempDirectory("visavis-bench").resolve("data");
        this.server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "150")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("jit", "off")
                        .setServerConfig("commit_delay", "" + flushMillis * 1_000)
                        .setServerConfig("commit_siblings", "0")
                        .start();
        for (String role : new String[] {OWNER, COMMAND, QUERY}) {
            execute("create role " + role + " login");
        }
        execute("create database " + DATABASE + " owner " + OWNER);
        execute("create database " + TOWN + " owner " + OWNER);
        StoreSchema.migrate(source(OWNER), COMMAND, QUERY);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Of the role that owns both databases. */
    DataSource owner() {
        return source(OWNER);
    }

    /** Of the role that may append. */
    DataSource command() {
        return source(COMMAND);
    }

    private DataSource source(String role) {
        return Wake.source(url(DATABASE), role, "");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    int port() {
        return server.getPort();
    }

    long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
