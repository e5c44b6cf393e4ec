package org.visavis.ground;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.visavis.store.Wake;
import org.visavis.web.WebDatabase;

/** The few connections over which a program asks who is signed in, under its side's role. */
public final class WebPool implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final int PATIENCE_MILLIS = 3_000;

    private final HikariDataSource pool;

    /** Connections of this role to the database at this address. */
    public WebPool(String url, Access.Role role) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("web");
        config.setDataSource(Wake.source(url, role.user(), role.password()));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        this.pool = new HikariDataSource(config);
    }

    /** What the door needs of them. */
    public WebDatabase database() {
        return new WebDatabase(pool);
    }

    @Override
    public void close() {
        pool.close();
    }
}
