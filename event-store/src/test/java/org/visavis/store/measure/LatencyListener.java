package org.visavis.store.measure;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.visavis.store.EventFormat;
import org.visavis.store.EventReader;
import org.visavis.store.FileKeyVault;
import org.visavis.store.Projections;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.StoreSchema;
import org.visavis.store.Wake;
import org.visavis.store.WireName;
import org.visavis.store.WireNames;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

/** The other process of {@link LatencyMeasure}: projects pings and says how old they were. */
final class LatencyListener {

    private LatencyListener() {}

    record Ping(long sentMicros) {}

    public static void main(String[] arguments) throws Exception {
        var plain = Wake.source(arguments[0], "postgres", "");
        var ages = Collections.synchronizedList(new ArrayList<Long>());
        var all = new CountDownLatch(Integer.parseInt(arguments[1]));
        StoreSchema.migrateProjections(plain, "pages");
        var names = WireNames.of(List.of(new WireName("Ping", "1", Ping.class)), List.of());
        var vault = new FileKeyVault(Files.createTempDirectory("vault"));
        try (var wake = Wake.start(plain);
                var source = pool(plain)) {
            wake.awaitVerdict(Duration.ofSeconds(10));
            try (var projections =
                    Projections.builder()
                            .schema("pages")
                            .pages(source)
                            .events(
                                    new EventReader(
                                            source,
                                            new EventFormat(names, JsonMapper.shared(), vault)))
                            .wake(wake)
                            .projectors(rows -> List.of(measuring(ages, all)))
                            .start()) {
                System.out.println("ready at " + projections.position());
                all.await();
            }
        }
        var counted = ages.subList(LatencyMeasure.WARM_UP, ages.size()).stream().sorted().toList();
        System.out.printf(
                "p50 %.1f ms, p99 %.1f ms, most %.1f ms of %d events%n",
                at(counted, 0.50), at(counted, 0.99), at(counted, 1), counted.size());
    }

    private static HikariDataSource pool(DataSource plain) {
        var config = new HikariConfig();
        config.setDataSource(plain);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private static Projector measuring(List<Long> ages, CountDownLatch all) {
        return event -> {
            ages.add(age(event));
            all.countDown();
        };
    }

    private static long age(Recorded event) {
        long sent = ((Ping) event.payload()).sentMicros();
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) - sent;
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e3;
    }
}
