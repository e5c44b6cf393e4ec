package org.visavis.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.postgresql.ds.PGSimpleDataSource;
import org.visavis.store.Wake;

import java.time.Duration;

import javax.sql.DataSource;

/**
 * Connections over which pages are made anew: there only while they are, looking first where the
 * new ones lie, and patient, since an index of millions of rows takes its time.
 */
final class BesidePool {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration IDLE = Duration.ofSeconds(10);

    private BesidePool() {}

    /**
     * Single connections for what takes long in a schema.
     *
     * @param options further parameters of the address, each after an ampersand
     */
    static DataSource patient(QuerySettings settings, String schema, String options) {
        String join = settings.url().contains("?") ? "&" : "?";
        PGSimpleDataSource plain =
                (PGSimpleDataSource)
                        Wake.source(
                                settings.url()
                                        + join
                                        + "reWriteBatchedInserts=true&currentSchema="
                                        + schema
                                        + ",public"
                                        + options,
                                settings.user(),
                                settings.password());
        plain.setSocketTimeout((int) PATIENCE.toSeconds());
        return plain;
    }

    static HikariDataSource of(QuerySettings settings) {
        DataSource plain = patient(settings, QuerySettings.BESIDE, "");
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
