package org.visavis.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.visavis.store.EventFormat;
import org.visavis.store.EventReader;
import org.visavis.store.FileKeyVault;
import org.visavis.store.Projections;
import org.visavis.store.Wake;
import org.visavis.store.WireName;
import org.visavis.store.WireNames;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

/** The other process of {@link Visibility}: says when it is ready, and how old each event was. */
final class Onlooker {
    static final String READY = "ready";
    static final String SEEN = "seen ";

    private final Ages ages;
    private final DataSource owner;

    private Onlooker(Ages ages, DataSource owner) {
        this.ages = ages;
        this.owner = owner;
    }

    public static void main(String[] arguments) throws Exception {
        Ages ages = new Ages(Integer.parseInt(arguments[2]));
        Onlooker onlooker = new Onlooker(ages, Wake.source(arguments[1], "owner", ""));
        if (arguments[0].equals("ours")) {
            onlooker.project();
        } else {
            onlooker.poll();
        }
        System.out.println(SEEN + ages);
        System.exit(0);
    }

    private void project() throws Exception {
        var names =
                WireNames.of(List.of(new WireName("Ping", "1", Visibility.Ping.class)), List.of());
        var vault = new FileKeyVault(Files.createTempDirectory("vault"));
        var format = new EventFormat(names, JsonMapper.shared(), vault);
        CountDownLatch done = new CountDownLatch(ages.expected());
        HikariConfig config = new HikariConfig();
        config.setDataSource(owner);
        try (var wake = Wake.start(owner);
                var pool = new HikariDataSource(config)) {
            wake.awaitVerdict(Duration.ofSeconds(10));
            EventReader events = new EventReader(pool, format);
            try (var projections =
                    Projections.builder()
                            .schema("pages")
                            .pages(pool)
                            .events(events)
                            .wake(wake)
                            .projectors(
                                    rows ->
                                            List.of(
                                                    event -> {
                                                        if (event.payload()
                                                                instanceof Visibility.Ping it) {
                                                            ages.add(it);
                                                            done.countDown();
                                                        }
                                                    }))
                            .start()) {
                projections.awaitPosition(events.lastPosition(), Duration.ofMinutes(5));
                System.out.println(READY);
                done.await();
            }
        }
    }

    private void poll() throws Exception {
        try (StockEngine stock = new StockEngine(owner)) {
            var store = EmbeddedEventStore.builder().storageEngine(stock.engine()).build();
            try (var stream = store.openStream(store.createHeadToken())) {
                System.out.println(READY);
                for (int i = 0; i < ages.expected(); ) {
                    TrackedEventMessage<?> event = stream.nextAvailable();
                    if (event.getPayload() instanceof Visibility.Ping it) {
                        ages.add(it);
                        i++;
                    }
                }
            }
        }
    }
}
