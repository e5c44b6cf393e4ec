package org.visavis.store;

import java.time.Duration;
import java.util.Map;

/**
 * What a rebuild did.
 *
 * @param events how many were projected into the new tables before they were caught up
 * @param filling how long that took, indexes included
 * @param differences how many rows stood only in the old tables or only in the new ones, by table;
 *     empty if they were equal
 */
public record RebuildReport(long events, Duration filling, Map<String, Long> differences) {

    /** How many rows differed, in all tables. */
    public long differing() {
        return differences.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Events projected in a second, while the tables were filled. */
    public long perSecond() {
        return events * 1_000 / Math.max(1, filling.toMillis());
    }
}
