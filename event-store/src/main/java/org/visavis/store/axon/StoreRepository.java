package org.visavis.store.axon;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;

/** Tells the exchange on which version of which stream the handler decides. */
final class StoreRepository<T> extends CachingEventSourcingRepository<T> {
    private final Cache cache;

    StoreRepository(EventSourcingRepository.Builder<T> builder, Cache cache) {
        super(builder.cache(cache));
        this.cache = cache;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String stream, Long expectedVersion) {
        boolean cached = cache.containsKey(stream);
        var aggregate = super.doLoadWithLock(stream, expectedVersion);
        Exchange.current().decidesOn(stream, aggregate.version() + 1, cached);
        return aggregate;
    }
}
