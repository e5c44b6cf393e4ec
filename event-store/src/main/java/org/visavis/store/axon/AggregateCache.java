package org.visavis.store.axon;

import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.visavis.store.read.LeastRecent;

import java.util.Objects;

/** Keeps the most recently used aggregates, strongly: a weak cache is empty when it is needed. */
final class AggregateCache implements Cache {
    private final LeastRecent<Object, Object> entries;

    AggregateCache(int capacity) {
        this.entries = new LeastRecent<>(capacity);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <K, V> @Nullable V get(K key) {
        return (V) entries.get(Objects.requireNonNull(key)).orElse(null);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        if (containsKey(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public boolean remove(Object key) {
        return entries.remove(key);
    }

    @Override
    public void removeAll() {
        entries.clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.get(key).isPresent();
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to this cache");
    }
}
