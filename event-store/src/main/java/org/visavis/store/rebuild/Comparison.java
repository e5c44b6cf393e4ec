package org.visavis.store.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether two schemas hold the same rows, in one snapshot. A digest of each table is compared
 * first; only where it differs are rows counted that the other does not have.
 */
final class Comparison {
    private final Connection snapshot;
    private final String one;
    private final String other;

    /**
     * Compares within the transaction of a connection.
     *
     * @param snapshot repeatable read
     */
    Comparison(Connection snapshot, String one, String other) {
        this.snapshot = snapshot;
        this.one = one;
        this.other = other;
    }

    /** How many rows are in one schema alone, by table; only tables that differ. */
    Map<String, Long> differences(Collection<String> tables) throws SQLException {
        var differences = new TreeMap<String, Long>();
        for (String table : tables) {
            if (!digest(one, table).equals(digest(other, table))) {
                differences.put(table, different(table));
            }
        }
        return differences;
    }

    private String digest(String schema, String table) throws SQLException {
        return first(
                """
                select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)
                from %s.%s t
                """
                        .formatted(schema, table));
    }

    private long different(String table) throws SQLException {
        return Long.parseLong(
                first(
                        """
                        select count(*) from (
                            (select t::text from %1$s.%3$s t
                                except all select t::text from %2$s.%3$s t)
                            union all
                            (select t::text from %2$s.%3$s t
                                except all select t::text from %1$s.%3$s t)) d
                        """
                                .formatted(one, other, table)));
    }

    private String first(String sql) throws SQLException {
        try (var statement = snapshot.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
