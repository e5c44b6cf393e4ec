package org.visavis.store;

import org.visavis.store.read.RawEvent;
import org.visavis.store.read.Sql;
import org.visavis.store.read.Undecodable;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** Reads events as they were recorded, opened and upcast. */
public final class EventReader {
    private static final String SELECT =
            "select position, stream, version, id, type, revision, recorded_at, header, payload"
                    + " from store.event ";
    private static final JsonMapper HEADERS = JsonMapper.shared();

    private final Sql sql;
    private final EventFormat format;

    /**
     * A reader of the store.
     *
     * @param source connections of a role that may read the store
     */
    public EventReader(DataSource source, EventFormat format) {
        this(new Sql(source), format);
    }

    private EventReader(Sql sql, EventFormat format) {
        this.sql = sql;
        this.format = format;
    }

    /**
     * The same for work that is soon done: each key is looked up once. Whoever reads like this has
     * to hear of those who are forgotten meanwhile.
     */
    public EventReader rememberingKeys() {
        return new EventReader(sql, format.rememberingKeys());
    }

    /** The events of a stream after a position in the store, at most so many, in order. */
    public List<Recorded> read(String stream, long afterPosition, int limit) {
        return sql.list(
                SELECT + "where stream = ? and position > ? order by version limit ?",
                this::recorded,
                stream,
                afterPosition,
                limit);
    }

    /** The events of a stream before a position in the store, at most so many, the latest first. */
    public List<Recorded> readBack(String stream, long beforePosition, int limit) {
        return sql.list(
                SELECT + "where stream = ? and position < ? order by version desc limit ?",
                this::recorded,
                stream,
                beforePosition,
                limit);
    }

    /**
     * The events of a stream up to a position in the store, in order. One that does not open or
     * read comes with its failure as payload.
     */
    public List<Recorded> track(String stream, long toPosition) {
        return sql.list(
                SELECT + "where stream = ? and position <= ? order by version",
                row -> recorded(row, this::decodeOrFail),
                stream,
                toPosition);
    }

    /** All events after a position, at most so many, in order of position. */
    public List<Recorded> all(long afterPosition, int limit) {
        return sql.list(
                SELECT + "where position > ? order by position limit ?",
                this::recorded,
                afterPosition,
                limit);
    }

    /**
     * The same as {@link #all}, but an event that does not open or read comes with its failure as
     * payload instead of failing the others.
     */
    public List<Recorded> track(long afterPosition, int limit) {
        return sql.list(
                SELECT + "where position > ? order by position limit ?",
                row -> recorded(row, this::decodeOrFail),
                afterPosition,
                limit);
    }

    /** What these bytes say; if they do not open or read, their failure comes as payload. */
    public Recorded recorded(RawEvent raw) {
        return new Recorded(
                raw.position(),
                raw.stream(),
                raw.version(),
                raw.id(),
                raw.type(),
                raw.revision(),
                raw.recordedAt(),
                HEADERS.readValue(raw.header(), Header.class),
                decodeOrFail(
                        raw.stream(), raw.version(), raw.type(), raw.revision(), raw.payload()));
    }

    /**
     * The events of a stream after a version.
     *
     * @throws UnreadableStream if one of them is of an unknown type: what is decided on must be
     *     understood
     */
    public List<Recorded> tail(String stream, long afterVersion) {
        var events =
                sql.list(
                        SELECT + "where stream = ? and version > ? order by version",
                        this::recorded,
                        stream,
                        afterVersion);
        for (var event : events) {
            if (event.payload() instanceof UnknownEvent(String type, String revision)) {
                throw new UnreadableStream(stream, event.position(), type + " " + revision);
            }
        }
        return events;
    }

    /** The position of the last event of the store, 0 if it is empty. */
    public long lastPosition() {
        return sql.first(
                        "select coalesce(max(position), 0) from store.event", row -> row.getLong(1))
                .orElseThrow();
    }

    /** What tells this store from any other. */
    public UUID epoch() {
        return sql.first("select id from store.epoch", row -> row.getObject(1, UUID.class))
                .orElseThrow();
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        return recorded(row, format::decode);
    }

    private Object decodeOrFail(
            String stream, long version, String type, String revision, byte[] bytes) {
        try {
            return format.decode(stream, version, type, revision, bytes);
        } catch (RuntimeException e) {
            return new Undecodable(e);
        }
    }

    private interface Decoding {
        Object decode(String stream, long version, String type, String revision, byte[] bytes);
    }

    private static Recorded recorded(ResultSet row, Decoding decoding) throws SQLException {
        var stream = row.getString(2);
        long version = row.getLong(3);
        var type = row.getString(5);
        var revision = row.getString(6);
        return new Recorded(
                row.getLong(1),
                stream,
                version,
                row.getObject(4, UUID.class),
                type,
                revision,
                row.getObject(7, OffsetDateTime.class).toInstant(),
                HEADERS.readValue(row.getBytes(8), Header.class),
                decoding.decode(stream, version, type, revision, row.getBytes(9)));
    }
}
