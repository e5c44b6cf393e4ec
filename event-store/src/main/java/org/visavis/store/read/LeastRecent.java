package org.visavis.store.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was used most recently, strongly, up to a number of entries.
 *
 * @param <K> the key
 * @param <V> the value
 */
public final class LeastRecent<K, V> {
    private static final float LOAD = 0.75f;
    private final Map<K, V> entries;

    /** Keeps at most so many entries. */
    public LeastRecent(int capacity) {
        this.entries =
                new LinkedHashMap<>(16, LOAD, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /** The entry, which becomes the most recent. */
    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Keeps an entry as the most recent. */
    public synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    /** Forgets an entry; true if it was there. */
    public synchronized boolean remove(K key) {
        return entries.remove(key) != null;
    }

    /** Forgets all. */
    public synchronized void clear() {
        entries.clear();
    }
}
