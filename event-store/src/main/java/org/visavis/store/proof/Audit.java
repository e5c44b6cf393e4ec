package org.visavis.store.proof;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the events themselves again, some at each round, and compares them with what was hashed:
 * tiles alone would not notice a row that was changed behind their back.
 */
final class Audit {
    /** So many a round; a million events are read again within nine hours. */
    private static final int EVENTS = 20_000;

    /** How often somebody has to come by. */
    static final Duration ROUND = Duration.ofMinutes(10);

    private static final String SELECT =
            "select "
                    + EventRow.COLUMNS
                    + ", b.hash from store.event e left join store.event b"
                    + " on b.stream = e.stream and b.version = e.version - 1"
                    + " where e.position > ? and e.position <= ? order by e.position";

    private Audit() {}

    /** Reads the next ones again; what is wrong with the first that is not as it was. */
    static Optional<String> next(Connection connection, Tiles tiles) throws SQLException {
        long size = EventTree.number(connection, "select size from proof.covered");
        long from = EventTree.number(connection, "select audited from proof.covered");
        long start = from >= size ? 0 : from;
        long end = Math.min(size, start + EVENTS);
        String fault = between(connection, tiles, start, end);
        long next = fault == null ? end : start;
        EventTree.execute(connection, "update proof.covered set audited = " + next);
        return Optional.ofNullable(fault);
    }

    private static @Nullable String between(
            Connection connection, Tiles tiles, long start, long end) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT)) {
            statement.setLong(1, start);
            statement.setLong(2, end);
            try (var rows = statement.executeQuery()) {
                long expected = start;
                while (rows.next()) {
                    expected++;
                    var row = EventRow.read(rows);
                    if (row.position() != expected) {
                        return "The event at position " + expected + " is missing";
                    }
                    byte[] previous = rows.getBytes(10);
                    if (!isWhole(row, previous == null ? new byte[0] : previous, tiles)) {
                        return "The event at position "
                                + row.position()
                                + " of "
                                + row.stream()
                                + " is not what was recorded";
                    }
                }
                return expected == end
                        ? null
                        : "The event at position " + (expected + 1) + " is missing";
            }
        }
    }

    private static boolean isWhole(EventRow row, byte[] previous, Tiles tiles) {
        return Arrays.equals(row.hash(), row.hashAfter(previous))
                && Arrays.equals(MerkleTree.leaf(row.hash()), tiles.node(0, row.position() - 1));
    }
}
