package org.visavis.store.rebuild;

import org.visavis.store.Beside;
import org.visavis.store.project.Plan;
import org.visavis.store.project.ProjectionBench;

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
     * Brings both to the same position for an instant, and compares them as they are then.
     *
     * @param plan of what is read
     * @param next what is made anew, paused
     * @return how many rows are in one schema alone, by table; only tables that differ
     */
    static Map<String, Long> ofBoth(
            Plan plan, ProjectionBench next, Beside beside, Collection<String> tables)
            throws SQLException {
        try (Connection hold = beside.source().getConnection();
                Connection snapshot = beside.source().getConnection()) {
            snapshot.setAutoCommit(false);
            snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            next.catchUpTo(Swap.hold(hold, plan));
            var comparison = new Comparison(snapshot, plan.schema(), beside.schema());
            comparison.begin();
            hold.rollback();
            var differences = comparison.differences(tables);
            snapshot.rollback();
            return differences;
        }
    }

    /** The first question of a transaction is what settles what it sees. */
    private void begin() throws SQLException {
        first("select now()");
    }

    private Comparison(Connection snapshot, String one, String other) {
        this.snapshot = snapshot;
        this.one = one;
        this.other = other;
    }

    private Map<String, Long> differences(Collection<String> tables) throws SQLException {
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
