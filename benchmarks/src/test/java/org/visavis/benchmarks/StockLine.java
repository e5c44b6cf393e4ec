package org.visavis.benchmarks;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

import java.io.IOException;
import java.util.UUID;

/**
 * The same aggregate over Axon's JDBC engine: a transaction for each command, aggregates cached.
 */
final class StockLine implements Line {
    private final StockEngine stock;
    private final Configuration configuration;
    private final CommandGateway commands;
    private final InProcess cost;

    StockLine(StoreServer server) throws IOException {
        this.stock = new StockEngine(server.owner()).withTables();
        this.cost = new InProcess(server);
        this.configuration =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(
                                TransactionManager.class, c -> NoTransactionManager.instance())
                        .configureCommandBus(c -> SimpleCommandBus.builder().build())
                        .configureEventStore(
                                c ->
                                        EmbeddedEventStore.builder()
                                                .storageEngine(stock.engine())
                                                .build())
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(Memo.class)
                                        .configureCache(c -> new WeakReferenceCache()))
                        .start();
        this.commands = configuration.commandGateway();
    }

    @Override
    public String create() {
        String id = "memo-" + UUID.randomUUID();
        commands.sendAndWait(new Memo.Begin(id, Memo.TEXT));
        return id;
    }

    @Override
    public void append(String id) {
        commands.sendAndWait(new Memo.Add(id, Memo.TEXT));
    }

    @Override
    public double cpuSeconds() {
        return cost.cpuSeconds();
    }

    @Override
    public void close() {
        configuration.shutdown();
        stock.close();
    }
}
