package org.visavis.apart;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL with the three roles, as a site would have it ready. */
final class Database implements AutoCloseable {
    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    static Database start() throws IOException, SQLException {
        var database =
                new Database(
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("full_page_writes", "on")
                                .setServerConfig("max_connections", "150")
                                .start());
        for (String role : List.of("owner", "command", "query")) {
            database.execute("create role " + role + " login password '" + role + "'");
        }
        database.execute("create database visavis owner owner");
        return database;
    }

    /** What the programs are told. */
    Map<String, String> environment() {
        return Map.of(
                "VISAVIS_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/visavis",
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
