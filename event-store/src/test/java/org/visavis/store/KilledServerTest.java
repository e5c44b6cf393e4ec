package org.visavis.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.store.lamp.Lamp;
import org.visavis.store.lamp.LampCommand.Blink;
import org.visavis.store.lamp.LampCommand.Install;
import org.visavis.store.lamp.LampEvent;
import org.visavis.store.lamp.LampRows;
import org.visavis.store.read.Sql;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

/**
 * The whole server is killed, with all its processes, while eight clients write: nothing that was
 * acknowledged is lost, nothing is there twice, and what was projected is a fold of the events. The
 * control does not wait for the disk, and must lose events.
 */
@Tag("proof")
class KilledServerTest {
    private static final int KILLS = Proofs.count(3, 60);
    private static final int WRITERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DIFFERENCES =
            """
            select count(*) from ((table pages.lamp except all table pages.before)
                union all (table pages.before except all table pages.lamp)) differing
            """;

    @TempDir private Path folder;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile boolean enough;

    @Test
    void nothing_acknowledged_is_lost_or_doubled_however_often_the_server_is_killed()
            throws Exception {
        Random random = new Random(Proofs.seed());
        try (MortalServer server = new MortalServer(folder, Map.of());
                HikariDataSource pages = pool(server);
                Wake wake = Wake.start(server.command());
                CommandLine commands = commandLine(server, pages, wake)) {
            server.execute("create schema pages");
            StoreSchema.migrateProjections(server.owner(), "pages");
            server.execute("set search_path = pages; " + LampRows.DDL);
            try (Projections projections = projections(pages, wake)) {
                writeWhileItIsKilled(server, commands, random);
                Set<String> stored = stored(pages);
                long lost = acknowledged.stream().filter(it -> !stored.contains(it)).count();
                long answered = acknowledged.size();
                long events = count(pages, "select count(*) from store.event");
                long twice = events - (2 * answered - WRITERS);
                long differing = differing(server, projections, pages);
                System.out.printf(
                        "kills %d, acknowledged %d, lost %d, doubled %d, rows differing %d%n",
                        KILLS, answered, lost, twice, differing);
                assertThat(List.of(lost, twice, differing)).containsOnly(0L);
            }
        }
    }

    @Test
    void control_a_server_that_does_not_wait_for_the_disk_loses_what_it_acknowledged()
            throws Exception {
        try (MortalServer server = new MortalServer(folder, Map.of("wal_writer_delay", "10s"))) {
            int told = 0;
            try (var hasty = server.command().getConnection();
                    var statement = hasty.createStatement()) {
                statement.execute("set synchronous_commit = off");
                for (; told < 200; told++) {
                    statement.execute(Frozen.APPEND);
                }
                server.dieAndRise();
            } catch (SQLException deadWithTheServer) {
                assertThat(told).isEqualTo(200);
            }
            long kept = count(server.owner(), "select count(*) from store.event");
            System.out.printf("control: acknowledged %d, lost %d%n", told, told - kept);
            assertThat(kept).isLessThan(told);
        }
    }

    private void writeWhileItIsKilled(MortalServer server, CommandLine commands, Random random)
            throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> write(commands)));
            }
            for (int i = 0; i < KILLS; i++) {
                awaitAcknowledged(acknowledged.size() + 50 + random.nextInt(200));
                server.dieAndRise();
            }
            awaitAcknowledged(acknowledged.size() + 50);
            enough = true;
            for (Future<?> writer : writers) {
                writer.get(1, TimeUnit.MINUTES);
            }
        }
    }

    private void awaitAcknowledged(int many) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < many) {
            assertThat(System.nanoTime()).as("writers go on").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private void write(CommandLine commands) {
        String lamp = "lamp-" + UUID.randomUUID();
        insist(commands, new Install(lamp, "hall"));
        while (!enough) {
            insist(commands, new Blink(lamp, 1));
        }
    }

    /** Sends it with one key until it is answered. */
    private void insist(CommandLine commands, Object command) {
        UUID key = UUID.randomUUID();
        Envelope envelope =
                new Envelope(
                        new CommandKey(key, new byte[] {1}), null, List.of(), TestStore.HEADER);
        while (true) {
            try {
                acknowledged.add(key + " " + commands.send(command, envelope).position());
                return;
            } catch (StoreUnavailable unanswered) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    private static Set<String> stored(HikariDataSource source) {
        return new HashSet<>(
                new Sql(source)
                        .list(
                                "select command_key || ' ' || position from store.event where"
                                        + " command_key is not null",
                                row -> row.getString(1)));
    }

    private static long differing(
            MortalServer server, Projections projections, HikariDataSource pages) {
        long last = count(pages, "select max(position) from store.event");
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        server.execute("create table pages.before as table pages.lamp");
        projections.startAgain();
        assertThat(projections.awaitPosition(last, PATIENCE)).isTrue();
        assertThat(count(pages, "select count(*) from pages.lamp")).isEqualTo(WRITERS);
        return count(pages, DIFFERENCES);
    }

    private static long count(DataSource source, String sql) {
        return new Sql(source).first(sql, row -> row.getLong(1)).orElseThrow();
    }

    private CommandLine commandLine(MortalServer server, HikariDataSource events, Wake wake) {
        return CommandLine.builder()
                .aggregates(List.of(Lamp.class))
                .events(events)
                .append(server.command())
                .format(format())
                .appended(wake::signal)
                .build();
    }

    private Projections projections(HikariDataSource pages, Wake wake) {
        return Projections.builder()
                .schema("pages")
                .pages(pages)
                .events(new EventReader(pages, format()))
                .wake(wake)
                .projectors(rows -> List.of(new LampRows(rows)))
                .start();
    }

    private EventFormat format() {
        return new EventFormat(
                WireNames.of(LampEvent.NAMES, List.of()),
                JsonMapper.shared(),
                new FileKeyVault(folder.resolve("keys")));
    }

    private static HikariDataSource pool(MortalServer server) {
        var config = new HikariConfig();
        config.setDataSource(server.owner());
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(3_000);
        config.setConnectionInitSql("set search_path = pages, public");
        return new HikariDataSource(config);
    }
}
