package org.visavis.store.rebuild;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.visavis.store.StoreUnavailable;
import org.visavis.store.read.RawEvent;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** All events of one moment, stream by stream, as the database copies them out. */
final class StreamScan implements AutoCloseable {
    private static final String COPY =
            """
            copy (select position, stream, version, id, type, revision, recorded_at, header, payload
                from store.event order by stream, version) to stdout (format binary)
            """;

    /** Signature, flags and extension length come before the first row. */
    private static final int FILE_HEADER = 19;

    private static final int END = -1;
    private static final long MICROS = 1_000_000;
    private static final long DATABASE_EPOCH_SECONDS =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private final Connection connection;
    private final long position;
    private final CopyOut copy;
    private boolean begun;
    private @Nullable RawEvent ahead;

    private StreamScan(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            statement.execute("set local enable_sort = off");
            statement.execute("set local statement_timeout = 0");
            try (var row =
                    statement.executeQuery("select coalesce(max(position), 0) from store.event")) {
                row.next();
                this.position = row.getLong(1);
            }
        }
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY);
        this.ahead = read();
    }

    /** Begins to read the events as they are now, in order of stream and version. */
    static StreamScan begin(DataSource source) {
        try {
            return new StreamScan(source.getConnection());
        } catch (SQLException e) {
            throw new StoreUnavailable("The events could not be copied", e);
        }
    }

    /** The position of the last event of that moment. */
    long position() {
        return position;
    }

    /** Whole streams with at least so many events together, fewer at the very end, then none. */
    List<RawEvent> next(int atLeast) {
        try {
            var events = new ArrayList<RawEvent>(atLeast + atLeast / 4);
            while (ahead != null
                    && (events.size() < atLeast
                            || ahead.stream().equals(events.getLast().stream()))) {
                events.add(ahead);
                ahead = read();
            }
            return events;
        } catch (SQLException e) {
            throw new StoreUnavailable("The events could not be copied", e);
        }
    }

    private @Nullable RawEvent read() throws SQLException {
        byte[] row = copy.readFromCopy();
        if (row == null) {
            return null;
        }
        var bytes = ByteBuffer.wrap(row);
        if (!begun) {
            begun = true;
            bytes.position(FILE_HEADER);
            if (!bytes.hasRemaining()) {
                return read();
            }
        }
        return bytes.getShort() == END ? read() : event(bytes);
    }

    private static RawEvent event(ByteBuffer row) {
        return new RawEvent(
                number(row),
                text(row),
                number(row),
                id(row),
                text(row),
                text(row),
                instant(number(row)),
                bytes(row),
                bytes(row));
    }

    private static long number(ByteBuffer row) {
        row.getInt();
        return row.getLong();
    }

    private static UUID id(ByteBuffer row) {
        row.getInt();
        return new UUID(row.getLong(), row.getLong());
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(
                DATABASE_EPOCH_SECONDS + Math.floorDiv(micros, MICROS),
                Math.floorMod(micros, MICROS) * 1_000);
    }

    private static byte[] bytes(ByteBuffer row) {
        var bytes = new byte[row.getInt()];
        row.get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer row) {
        return new String(bytes(row), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try (connection) {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new StoreUnavailable("The copy of the events did not end", e);
        }
    }
}
