package org.visavis.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.visavis.store.lamp.Lamp;
import org.visavis.store.lamp.LampEvent;
import org.visavis.store.lamp.LampRows;
import org.visavis.store.read.Sql;
import org.visavis.store.rows.Rows;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import javax.sql.DataSource;

/** A store of a test's own: a database, its roles, a vault, and whatever is started over them. */
public final class TestStore implements AutoCloseable {
    static final Header HEADER = new Header("anna", "agent", "town", null, "test", null);
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final String name;
    final DataSource owner;
    public final DataSource command;
    public final DataSource query;
    final KeyVault vault = new FileKeyVault(folder());
    final EventFormat format = format(LampEvent.NAMES, List.of());
    final EventReader reader;
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();

    private TestStore(String name) {
        this.name = name;
        this.owner = TestServer.database(name, "postgres");
        this.command = pool(TestServer.database(name, TestServer.COMMAND_ROLE));
        this.query = pool(TestServer.database(name, TestServer.QUERY_ROLE));
        this.reader = new EventReader(query, format);
    }

    public static TestStore create(Class<?> test) {
        var name = test.getSimpleName().toLowerCase(Locale.ROOT) + "_" + COUNT.incrementAndGet();
        TestServer.createDatabase(name);
        var store = new TestStore(name);
        StoreSchema.migrate(store.owner, TestServer.COMMAND_ROLE, TestServer.QUERY_ROLE);
        return store;
    }

    EventFormat format(List<WireName> names, List<Upcaster> upcasters) {
        return new EventFormat(WireNames.of(names, upcasters), JsonMapper.shared(), vault);
    }

    /** A plain source of the command role, as an appender wants it. */
    public DataSource plainCommand() {
        return TestServer.database(name, TestServer.COMMAND_ROLE);
    }

    /** Where the server listens, for programs outside this JVM. */
    public int port() {
        return TestServer.port();
    }

    /** The role that may append, for programs outside this JVM. */
    public String commandRole() {
        return TestServer.COMMAND_ROLE;
    }

    CommandLine commandLine() {
        return commandLine(_ -> List.of());
    }

    CommandLine commandLine(Function<Object, List<String>> claims) {
        return closing(
                CommandLine.builder()
                        .aggregates(List.of(Lamp.class))
                        .events(command)
                        .append(plainCommand())
                        .format(format)
                        .claims(claims)
                        .appended(closing(Wake.start(plainCommand()))::signal)
                        .build());
    }

    /** The projected tables, in this same database. */
    public void pages() {
        execute("create schema pages; create schema pages_beside");
        lay("pages");
    }

    private void lay(String schema) {
        StoreSchema.migrateProjections(owner, schema);
        execute("set search_path = %s; %s".formatted(schema, LampRows.DDL));
    }

    /** The tiles of the tree over all events, in this same database. */
    public void proof() {
        execute("create schema proof authorization " + TestServer.QUERY_ROLE);
        StoreSchema.migrateProof(query);
    }

    Projections projections() {
        return projections(rows -> List.of(new LampRows(rows)));
    }

    Projections projections(Function<Rows, List<Projector>> projectors) {
        return closing(
                Projections.builder()
                        .schema("pages")
                        .pages(pool(owner, "pages"))
                        .events(reader)
                        .wake(closing(Wake.start(owner)))
                        .projectors(projectors)
                        .beside(beside())
                        .start());
    }

    private Beside beside() {
        return new Beside("pages_beside", pool(owner, "pages_beside"), () -> lay("pages_beside"));
    }

    /** Waits up to 20 s for something to become true. */
    boolean eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < deadline) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return false;
    }

    public void execute(String sql) {
        TestServer.execute(owner, sql);
    }

    public long count(String sql) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String text(String sql) {
        return new Sql(owner).first(sql, row -> row.getString(1)).orElseThrow();
    }

    /** A connection of whoever owns the store. */
    public Connection ownerConnection() throws SQLException {
        return owner.getConnection();
    }

    public <T extends AutoCloseable> T closing(T started) {
        toClose.push(started);
        return started;
    }

    private HikariDataSource pool(DataSource source) {
        return pool(source, "public");
    }

    private HikariDataSource pool(DataSource source, String schema) {
        var config = new HikariConfig();
        config.setConnectionInitSql("set search_path = " + schema + ", public");
        config.setDataSource(source);
        config.setMaximumPoolSize(6);
        config.setPoolName("pool");
        return closing(new HikariDataSource(config));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("vault");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        while (!toClose.isEmpty()) {
            try {
                toClose.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
