package org.visavis.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.visavis.ground.Access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL as a child of this process, on loopback, with the settings that keep what was
 * acknowledged; its usual ones, made for tests, would lose it.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATA = "postgresql";
    private static final String PASSWORDS = "database.properties";
    private static final int LINE_OF_PORT = 3;
    private static final String DATABASE = "visavis";
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Access access;

    private EmbeddedServer(EmbeddedPostgres server, Access access) {
        this.server = server;
        this.access = access;
    }

    /**
     * Starts the server on the data in this folder, made on the first start. A server that an
     * earlier process left behind when it was killed is taken over: stopped, and started again.
     *
     * @throws IllegalStateException if the data are those of another major version of PostgreSQL
     */
    static EmbeddedServer start(Path folder) throws IOException, SQLException {
        Path data = folder.resolve(DATA);
        BundledPostgres.requireItsOwn(data);
        DatabasePasswords passwords = DatabasePasswords.in(folder.resolve(PASSWORDS));
        Orphan.stop(data);
        if (!Files.exists(data)) {
            lay(folder, data, passwords);
        }
        EmbeddedPostgres server = run(folder, data, passwords);
        LOG.info("PostgreSQL answers on 127.0.0.1:{}, its data in {}", server.getPort(), data);
        return new EmbeddedServer(server, access(server.getPort(), passwords));
    }

    /**
     * The way into a server that another process has started on the data in this folder.
     *
     * @throws IllegalStateException if none runs
     */
    static Access running(Path folder) throws IOException {
        Path pidFile = folder.resolve(DATA).resolve("postmaster.pid");
        List<String> told = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (told.size() <= LINE_OF_PORT) {
            throw new IllegalStateException(
                    "Expected a database that runs on " + folder + ", since a process uses it");
        }
        return access(
                Integer.parseInt(told.get(LINE_OF_PORT).strip()),
                DatabasePasswords.in(folder.resolve(PASSWORDS)));
    }

    private static EmbeddedPostgres run(Path folder, Path data, DatabasePasswords passwords)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(folder.resolve("postgresql-programs").toFile())
                .setCleanDataDirectory(false)
                .setConnectConfig("password", passwords.of(SUPERUSER))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("jit", "off")
                .setServerConfig("wal_recycle", "off")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static Access access(int port, DatabasePasswords passwords) {
        return new Access(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
                passwords.role("visavis_owner"),
                passwords.role("visavis_command"),
                passwords.role("visavis_query"));
    }

    /**
     * Makes the data on the first start, aside, and puts them in place when they are whole: whoever
     * is killed meanwhile leaves a draft, which holds nothing, and begins anew.
     */
    private static void lay(Path folder, Path data, DatabasePasswords passwords)
            throws IOException, SQLException {
        Path draft = folder.resolve("postgresql.draft");
        Orphan.stop(draft);
        FileSystemUtils.deleteRecursively(draft);
        try (EmbeddedPostgres server = run(folder, draft, passwords)) {
            furnish(server, passwords);
        }
        Files.writeString(
                draft.resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256\n",
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Makes the roles, with their passwords, and the database. */
    private static void furnish(EmbeddedPostgres server, DatabasePasswords passwords)
            throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {"visavis_owner", "visavis_command", "visavis_query"}) {
                statement.execute(
                        "create role " + role + " login password '" + passwords.of(role) + "'");
            }
            statement.execute(
                    "alter role " + SUPERUSER + " password '" + passwords.of(SUPERUSER) + "'");
            statement.execute(
                    "create database "
                            + DATABASE
                            + " owner visavis_owner template template0 encoding 'UTF8'");
        }
    }

    Access access() {
        return access;
    }

    /**
     * Clears what the server keeps of rows that are gone: samples of their values in the
     * statistics, and the log of how they were written, which ends at the next checkpoint.
     */
    void clearResidue() throws SQLException {
        try (Connection connection = server.getDatabase(SUPERUSER, DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (full) pg_catalog.pg_statistic");
            statement.execute("select pg_switch_wal()");
            statement.execute("checkpoint");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
