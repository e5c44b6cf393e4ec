package org.visavis.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

import javax.sql.DataSource;

/** Axon's own JDBC engine, as its documentation sets it up, with a pool as large as it needs. */
final class StockEngine implements AutoCloseable {
    private static final int CONNECTIONS = 40;

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;

    StockEngine(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        this.pool = new HikariDataSource(config);
        Serializer serializer = Jackson3Serializer.builder().build();
        this.engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(
                                new UnitOfWorkAwareConnectionProviderWrapper(
                                        new DataSourceConnectionProvider(pool)))
                        .transactionManager(NoTransactionManager.instance())
                        .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build();
    }

    /** Makes its tables. */
    StockEngine withTables() {
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return this;
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        pool.close();
    }
}
