package org.visavis.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.visavis.store.CommandKey;
import org.visavis.store.CommandLine;
import org.visavis.store.Envelope;
import org.visavis.store.EventFormat;
import org.visavis.store.FileKeyVault;
import org.visavis.store.Header;
import org.visavis.store.WireName;
import org.visavis.store.WireNames;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/** Our command line: each command keyed, decided by an Axon aggregate, appended in batches. */
final class OurLine implements Line {
    private static final int CONNECTIONS = 4;
    private static final Header HEADER = new Header("anna", "agent", "town", null, "bench", null);

    private final HikariDataSource pool;
    private final CommandLine commands;
    private final InProcess cost;

    OurLine(StoreServer server) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.command());
        config.setMaximumPoolSize(CONNECTIONS);
        this.pool = new HikariDataSource(config);
        this.cost = new InProcess(server);
        this.commands =
                CommandLine.builder()
                        .aggregates(List.of(Memo.class))
                        .events(pool)
                        .append(server.command())
                        .format(format())
                        .build();
    }

    private static EventFormat format() throws IOException {
        return new EventFormat(
                WireNames.of(
                        List.of(
                                new WireName("MemoBegun", "1", Memo.Begun.class),
                                new WireName("MemoAdded", "1", Memo.Added.class)),
                        List.of()),
                JsonMapper.shared(),
                new FileKeyVault(Files.createTempDirectory("vault")));
    }

    @Override
    public String create() {
        String id = "memo-" + UUID.randomUUID();
        commands.send(new Memo.Begin(id, Memo.TEXT), keyed());
        return id;
    }

    @Override
    public void append(String id) {
        commands.send(new Memo.Add(id, Memo.TEXT), keyed());
    }

    private static Envelope keyed() {
        return new Envelope(
                new CommandKey(UUID.randomUUID(), new byte[32]), null, List.of(), HEADER);
    }

    @Override
    public double cpuSeconds() {
        return cost.cpuSeconds();
    }

    @Override
    public void close() {
        commands.close();
        pool.close();
    }
}
