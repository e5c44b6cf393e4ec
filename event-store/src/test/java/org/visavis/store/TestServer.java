package org.visavis.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

import javax.sql.DataSource;

/** One PostgreSQL for all tests of this JVM, as safe as in production: zonky's defaults are not. */
final class TestServer {
    static final String COMMAND_ROLE = "visavis_command";
    static final String QUERY_ROLE = "visavis_query";

    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    private static EmbeddedPostgres start() {
        try {
            var server =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            .start();
            for (var role : new String[] {COMMAND_ROLE, QUERY_ROLE}) {
                execute(server.getPostgresDatabase(), "create role " + role + " login");
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataSource database(String name, String role) {
        return Wake.source(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(SERVER.getPort(), name), role, "");
    }

    static void createDatabase(String name) {
        execute(SERVER.getPostgresDatabase(), "create database " + name);
    }

    static int port() {
        return SERVER.getPort();
    }

    static void execute(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
