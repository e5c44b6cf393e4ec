package org.visavis.store.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.visavis.store.EventFormat;
import org.visavis.store.EventReader;
import org.visavis.store.append.Appender;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Axon as the command side uses it, every part named: nothing is found on the class path and none
 * is a silent stand-in. There is no transaction: the append is one autocommitted statement.
 */
public final class CommandBench implements AutoCloseable {
    private static final int LOCK_ATTEMPTS = 500;
    private static final int LOCK_ATTEMPT_MILLIS = 10;

    private final CommandNames names;
    private final AggregateCache cache;
    private final Configuration configuration;

    /**
     * Sets Axon up for these aggregates.
     *
     * @param injectables what command handlers may ask for as parameters, by type
     * @param cacheCapacity how many aggregates are kept in memory
     * @param claims names that an event takes for its stream
     */
    public CommandBench(
            Collection<Class<?>> aggregates,
            Collection<?> injectables,
            int cacheCapacity,
            Appender appender,
            EventReader reader,
            EventFormat format,
            Function<Object, List<String>> claims) {
        names = new CommandNames(aggregates);
        cache = new AggregateCache(cacheCapacity);
        var configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(
                                TransactionManager.class, c -> NoTransactionManager.instance())
                        .configureCommandBus(c -> commandBus())
                        .configureEventStore(
                                c ->
                                        EmbeddedEventStore.builder()
                                                .storageEngine(
                                                        new StoreEngine(
                                                                appender, reader, format, claims))
                                                .build())
                        .registerComponent(
                                ParameterResolverFactory.class,
                                c ->
                                        MultiParameterResolverFactory.ordered(
                                                ClasspathParameterResolverFactory.forClass(
                                                        CommandBench.class),
                                                new HeaderParameter(),
                                                new SimpleResourceParameterResolverFactory(
                                                        injectables)));
        aggregates.forEach(aggregate -> configure(configurer, aggregate, cache));
        configuration = configurer.start();
    }

    private static CommandBus commandBus() {
        var bus =
                SimpleCommandBus.builder()
                        .transactionManager(NoTransactionManager.instance())
                        .build();
        bus.setRollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE);
        return bus;
    }

    private static <T> void configure(Configurer configurer, Class<T> type, Cache cache) {
        configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(type)
                        .configureRepository(c -> repository(c, type, cache))
                        .configureCommandTargetResolver(c -> new CommandTargets()));
    }

    private static <T> StoreRepository<T> repository(
            Configuration configuration, Class<T> type, Cache cache) {
        var locks =
                PessimisticLockFactory.builder()
                        .acquireAttempts(LOCK_ATTEMPTS)
                        .lockAttemptTimeout(LOCK_ATTEMPT_MILLIS)
                        .build();
        return new StoreRepository<>(
                EventSourcingRepository.builder(type)
                        .parameterResolverFactory(configuration.parameterResolverFactory())
                        .handlerDefinition(configuration.handlerDefinition(type))
                        .lockFactory(locks)
                        .eventStore(configuration.eventStore())
                        .repositoryProvider(configuration::repository),
                cache);
    }

    /**
     * Has the command handled on this thread.
     *
     * @return what was thrown on the way, as it was thrown; null if nothing was
     */
    public @Nullable Throwable handle(Object command, Exchange exchange) {
        var thrown = new AtomicReference<@Nullable Throwable>();
        configuration
                .commandBus()
                .dispatch(
                        new GenericCommandMessage<>(
                                new GenericMessage<>(command, Map.of(Exchange.KEY, exchange)),
                                names.of(command)),
                        (message, result) ->
                                result.optionalExceptionResult().ifPresent(thrown::set));
        return thrown.get();
    }

    /** Drops an aggregate from memory; the next command reads it from the store. */
    public void forget(String stream) {
        cache.remove(stream);
    }

    @Override
    public void close() {
        configuration.shutdown();
    }
}
