package org.visavis.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.postgresql.ds.PGSimpleDataSource;
import org.visavis.store.Wake;

import java.time.Duration;

/**
 * Connections over which pages are made anew: there only while they are, looking first where the
 * new ones lie, and patient, since an index of millions of rows takes its time.
 */
final class BesidePool {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration IDLE = Duration.ofSeconds(10);

    private BesidePool() {}

    static HikariDataSource of(QuerySettings settings) {
        String join = settings.url().contains("?") ? "&" : "?";
        PGSimpleDataSource plain =
                (PGSimpleDataSource)
                        Wake.source(
                                settings.url()
                                        + join
                                        + "reWriteBatchedInserts=true&currentSchema="
                                        + QuerySettings.BESIDE
                                        + ",public",
                                settings.user(),
                                settings.password());
        plain.setSocketTimeout((int) PATIENCE.toSeconds());
        HikariConfig config = new HikariConfig();
        config.setPoolName("beside");
        config.setDataSource(plain);
        config.setConnectionInitSql(
                QueryDatabase.SETTINGS + "; set maintenance_work_mem = '256MB'");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
