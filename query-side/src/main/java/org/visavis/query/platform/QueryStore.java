package org.visavis.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.visavis.events.Catalogue;
import org.visavis.events.wire.EventJson;
import org.visavis.store.Beside;
import org.visavis.store.EventFormat;
import org.visavis.store.EventReader;
import org.visavis.store.KeyVault;
import org.visavis.store.Outdating;
import org.visavis.store.Projections;
import org.visavis.store.Projector;
import org.visavis.store.TownClock;
import org.visavis.store.Wake;
import org.visavis.store.WireName;
import org.visavis.store.WireNames;
import org.visavis.store.rows.Rows;
import org.visavis.store.upkeep.Caretaker;
import org.visavis.store.upkeep.Upkeep;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * The query side's own way to the store and to its tables: its pool, its role, its Axon
 * configuration, its clock.
 */
public final class QueryStore implements AutoCloseable {
    private static final int CONNECTIONS = 8;

    /** While many write at once, pages are this much later, and cost a fraction. */
    private static final Duration GATHERING = Duration.ofMillis(20);

    /** Who waits for a table lets those go on who wait behind. */
    private static final String NOT_BEFORE_OTHERS = "&options=-c%20lock_timeout=3s";

    private final HikariDataSource pool;
    private final HikariDataSource besidePool;
    private final EventReader events;
    private final Wake wake;
    private final InstantSource clock;
    private final DataSource patient;
    private final Projections projections;
    private final Upkeep upkeep;
    private final Caretaker caretaker;

    /**
     * @param projectors what feeds the tables, given where to write
     * @param outdating which other streams read otherwise since an event
     */
    public QueryStore(
            QuerySettings settings,
            KeyVault vault,
            Function<Rows, List<Projector>> projectors,
            Outdating outdating) {
        this.patient = BesidePool.patient(settings, QuerySettings.SCHEMA, NOT_BEFORE_OTHERS);
        this.pool = pool(settings);
        this.besidePool = BesidePool.of(settings);
        PagesSchema.lay(pool, QuerySettings.SCHEMA);
        this.events = new EventReader(pool, new EventFormat(names(), EventJson.mapper(), vault));
        this.clock =
                settings.demonstration() ? TownClock.demonstration(pool) : InstantSource.system();
        this.wake = Wake.start(Wake.source(settings.url(), settings.user(), settings.password()));
        this.projections =
                Projections.builder()
                        .schema(QuerySettings.SCHEMA)
                        .pages(pool)
                        .events(events)
                        .wake(wake)
                        .gathering(GATHERING)
                        .projectors(projectors)
                        .outdating(outdating)
                        .beside(
                                new Beside(
                                        QuerySettings.BESIDE,
                                        besidePool,
                                        () -> PagesSchema.lay(besidePool, QuerySettings.BESIDE)))
                        .start();
        this.upkeep = new Upkeep(pool);
        this.caretaker = new Caretaker(upkeep, projections);
    }

    private static WireNames names() {
        return WireNames.of(
                Catalogue.events().stream()
                        .map(
                                event ->
                                        new WireName(
                                                Catalogue.wire(event).value(),
                                                "" + Catalogue.wire(event).revision(),
                                                event))
                        .toList(),
                List.of());
    }

    private static HikariDataSource pool(QuerySettings settings) {
        String join = settings.url().contains("?") ? "&" : "?";
        HikariConfig config = new HikariConfig();
        config.setPoolName("query");
        config.setDataSource(
                Wake.source(
                        settings.url()
                                + join
                                + "reWriteBatchedInserts=true&currentSchema="
                                + QuerySettings.SCHEMA
                                + ",public",
                        settings.user(),
                        settings.password()));
        config.setConnectionInitSql(QueryDatabase.SETTINGS);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(3_000);
        return new HikariDataSource(config);
    }

    public QueryDatabase database() {
        return new QueryDatabase(pool);
    }

    /** The same, one at a time, for what takes long. */
    public DataSource patient() {
        return patient;
    }

    public EventReader events() {
        return events;
    }

    public InstantSource clock() {
        return clock;
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    public Projections projections() {
        return projections;
    }

    /** Waits, a second at most, until all that is recorded by now can be shown. */
    void catchUp() {
        projections.awaitPosition(events.lastPosition(), Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        caretaker.close();
        projections.close();
        wake.close();
        if (clock instanceof TownClock town) {
            town.close();
        }
        besidePool.close();
        pool.close();
    }
}
