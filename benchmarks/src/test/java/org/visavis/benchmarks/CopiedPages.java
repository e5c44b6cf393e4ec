package org.visavis.benchmarks;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;
import org.visavis.store.Wake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

/** The rows of all pages, copied into empty tables of the same shape by two connections. */
final class CopiedPages {
    private static final String SCHEMA = "pages_beside";
    private static final String TABLES =
            """
            select relname from pg_class where relnamespace = 'pages'::regnamespace and relkind = 'r'
                and relname not in ('progress', 'parked_event') and relname not like '%history'
            order by pg_relation_size(oid) desc
            """;
    private static final String INDEXES =
            """
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
            join pg_class c on c.oid = indrelid
            where c.relnamespace = 'pages_beside'::regnamespace and not indisunique
            """;

    private final DataSource source;

    private interface Step {
        void in(Connection connection) throws SQLException, IOException;
    }

    private CopiedPages(DataSource source) {
        this.source = source;
    }

    /** Those of the embedded database in this folder. */
    static CopiedPages of(Path data) throws IOException {
        Properties passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("database.properties"))) {
            passwords.load(reader);
        }
        String port = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3).strip();
        var source =
                (PGSimpleDataSource)
                        Wake.source(
                                "jdbc:postgresql://127.0.0.1:" + port + "/visavis",
                                "visavis_query",
                                passwords.getProperty("visavis_query"));
        source.setSocketTimeout(0);
        return new CopiedPages(source);
    }

    /** How long it takes to copy them in and to make their indexes. */
    long millis() throws IOException, SQLException, InterruptedException {
        Path folder = Files.createTempDirectory("pages");
        try (Connection connection = connection()) {
            List<String> tables = texts(connection, TABLES, 1);
            for (String table : tables) {
                execute(
                        connection,
                        "create table %s.%s (like pages.%s including all)"
                                .formatted(SCHEMA, table, table));
                try (OutputStream out = Files.newOutputStream(folder.resolve(table))) {
                    copying(connection).copyOut("copy pages.%s to stdout".formatted(table), out);
                }
            }
            List<String> definitions = texts(connection, INDEXES, 2);
            for (String index : texts(connection, INDEXES, 1)) {
                execute(connection, "drop index " + index);
            }
            long begun = System.nanoTime();
            together(tables.stream().<Step>map(table -> in -> copyIn(in, folder, table)).toList());
            together(definitions.stream().<Step>map(index -> in -> execute(in, index)).toList());
            long millis = (System.nanoTime() - begun) / 1_000_000;
            for (String table : tables) {
                execute(connection, "drop table %s.%s".formatted(SCHEMA, table));
                Files.delete(folder.resolve(table));
            }
            return millis;
        }
    }

    private static void copyIn(Connection connection, Path folder, String table)
            throws SQLException, IOException {
        try (InputStream rows = Files.newInputStream(folder.resolve(table))) {
            copying(connection).copyIn("copy %s.%s from stdin".formatted(SCHEMA, table), rows);
        }
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private Connection connection() throws SQLException {
        Connection connection = source.getConnection();
        execute(connection, "set synchronous_commit = off; set maintenance_work_mem = '256MB'");
        return connection;
    }

    private void together(List<Step> steps) throws InterruptedException {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (Step step : steps) {
                calls.add(
                        () -> {
                            try (Connection connection = connection()) {
                                step.in(connection);
                                return true;
                            }
                        });
            }
            for (var done : two.invokeAll(calls)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Copying failed", e.getCause());
        }
    }

    private static List<String> texts(Connection connection, String sql, int column)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(column));
            }
            return texts;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
