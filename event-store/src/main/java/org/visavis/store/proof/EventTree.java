package org.visavis.store.proof;

import org.jspecify.annotations.Nullable;
import org.visavis.store.StoreUnavailable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import javax.sql.DataSource;

/**
 * The tree over all events: leaf {@code p - 1} holds the chain hash of the event at position {@code
 * p}. Whoever needs it brings its tiles up to date; positions have no gaps and become visible in
 * their order, so this only ever reads what came since.
 */
final class EventTree {
    /** Of all who make the tiles grow; no other lock of ours has this number. */
    private static final long GROWING = 8461240157363L;

    /** Of all who sign; no other lock of ours has this number. */
    static final long SIGNING = 8461240157364L;

    /** Of all who send checkpoints away; no other lock of ours has this number. */
    static final long SENDING = 8461240157365L;

    /** How many events share a transaction: whoever waits for the lock waits no longer. */
    private static final int BATCH = 65_536;

    private final DataSource source;

    /**
     * @param source connections of the role that reads the store and owns the tiles
     */
    EventTree(DataSource source) {
        this.source = source;
    }

    /** What is asked of the tiles, over one connection. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection, Tiles tiles) throws SQLException;
    }

    /**
     * Asks over a connection of its own, in one transaction.
     *
     * @throws StoreUnavailable if the store does not answer
     */
    <T> T ask(Question<T> question) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var answer = question.ask(connection, new Tiles(connection));
                connection.commit();
                return answer;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The store did not answer", e);
        }
    }

    /** Covers all that is recorded by now; how many events that is. */
    long cover() {
        long before;
        long covered = -1;
        do {
            before = covered;
            covered = ask(EventTree::grow);
        } while (covered != before);
        return covered;
    }

    /**
     * Runs this unless some other process, or thread, is at something with the same number; whether
     * it ran.
     */
    boolean alone(long number, Runnable work) {
        return ask(
                (connection, _) -> {
                    String lock = "select pg_try_advisory_xact_lock(" + number + ")::int";
                    boolean alone = number(connection, lock) == 1;
                    if (alone) {
                        work.run();
                    }
                    return alone;
                });
    }

    /** Forgets all tiles; they are made again from the store when they are next needed. */
    void forget() {
        ask(
                (connection, _) -> {
                    lock(connection);
                    empty(connection);
                    return true;
                });
    }

    private static long grow(Connection connection, Tiles tiles) throws SQLException {
        lock(connection);
        if (contradicts(connection, tiles)) {
            empty(connection);
        }
        var spine = Spine.from(number(connection, "select size from proof.covered"), tiles);
        long from = spine.size();
        try (var statement =
                connection.prepareStatement(
                        "select hash from store.event where position > ?"
                                + " order by position limit "
                                + BATCH)) {
            statement.setLong(1, from);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    spine.add(MerkleTree.leaf(rows.getBytes(1)));
                }
            }
        }
        if (spine.size() > from) {
            tiles.write(spine.drain());
            execute(connection, "update proof.covered set size = " + spine.size());
        }
        return spine.size();
    }

    /** Whether the tiles are of another store, or ahead of this one, or end in another event. */
    private static boolean contradicts(Connection connection, Tiles tiles) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select c.size, c.epoch is distinct from
                                    (select id from store.epoch), e.hash
                                from proof.covered c left join store.event e on e.position = c.size
                                """)) {
            row.next();
            long size = row.getLong(1);
            boolean another = row.getBoolean(2);
            return another || (size > 0 && !isLast(row.getBytes(3), tiles.node(0, size - 1)));
        }
    }

    private static boolean isLast(byte @Nullable [] hash, byte[] leaf) {
        return hash != null && Arrays.equals(MerkleTree.leaf(hash), leaf);
    }

    private static void empty(Connection connection) throws SQLException {
        execute(connection, "delete from proof.tile");
        execute(
                connection,
                "update proof.covered set size = 0, audited = 0,"
                        + " epoch = (select id from store.epoch)");
    }

    private static void lock(Connection connection) throws SQLException {
        execute(connection, "set local lock_timeout = '5s'");
        execute(connection, "select pg_advisory_xact_lock(" + GROWING + ")");
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
