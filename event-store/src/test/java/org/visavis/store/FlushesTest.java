package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.append.Appender;
import org.visavis.store.read.Sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The server's own count of what it flushed to disk, against what it acknowledged to one client who
 * waits for each answer. The control does not wait for the disk: far fewer flushes than commits.
 */
@Tag("proof")
class FlushesTest {
    private static final int COMMITS = Proofs.count(300, 5_000);
    private static final String FLUSHES =
            "select coalesce(sum(fsyncs), 0)::bigint from pg_stat_io where object = 'wal'";
    private static final String OTHERS =
            "select count(*) from pg_stat_activity where backend_type = 'client backend'"
                    + " and pid <> pg_backend_pid()";

    @TempDir private static Path folder;
    private static MortalServer server;

    @BeforeAll
    static void start() {
        server = new MortalServer(folder, Map.of("wal_sync_method", "fdatasync"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void each_commit_of_a_lone_client_is_flushed_before_it_is_acknowledged() {
        long before = flushes();
        try (Appender appender = new Appender(server.command(), () -> {})) {
            for (int i = 0; i < COMMITS; i++) {
                appender.append(NeverSkippedTest.request());
            }
        }
        long flushes = flushes() - before;
        System.out.printf("commits %d, flushes %d%n", COMMITS, flushes);
        assertThat(flushes).isGreaterThanOrEqualTo(COMMITS);
    }

    @Test
    void control_without_waiting_for_the_disk_there_are_fewer_flushes_than_commits()
            throws SQLException {
        long before = flushes();
        try (var hasty = server.command().getConnection();
                var statement = hasty.createStatement()) {
            statement.execute("set synchronous_commit = off");
            for (int i = 0; i < COMMITS; i++) {
                statement.execute(Frozen.APPEND);
            }
        }
        long flushes = flushes() - before;
        System.out.printf("control: commits %d, flushes %d%n", COMMITS, flushes);
        assertThat(flushes).isLessThan(COMMITS);
    }

    /** A session's figures are told at its end. */
    private static long flushes() {
        while (number(OTHERS) > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return number(FLUSHES);
    }

    private static long number(String sql) {
        return new Sql(server.owner()).first(sql, row -> row.getLong(1)).orElseThrow();
    }
}
