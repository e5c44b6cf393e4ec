package org.visavis.store.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The hashes of all streams, computed again by the database from what it holds. */
final class Chain {
    private static final String FIRST_BREAK =
            """
            select stream, position from (
                select e.*,
                    row_number() over of_stream as expected,
                    lag(hash, 1, ''::bytea) over of_stream as previous,
                    row_number() over (order by position) as place
                from store.event e window of_stream as (partition by stream order by version)) e
            where e.position <> e.place or e.version <> e.expected or e.hash <> sha256(
                '\\x00000009766973617669732d31'::bytea
                || '\\x00000008'::bytea || int8send(position)
                || int4send(octet_length(convert_to(stream, 'UTF8'))) || convert_to(stream, 'UTF8')
                || '\\x00000008'::bytea || int8send(version)
                || int4send(octet_length(convert_to(type, 'UTF8'))) || convert_to(type, 'UTF8')
                || int4send(octet_length(convert_to(revision, 'UTF8')))
                || convert_to(revision, 'UTF8')
                || '\\x00000008'::bytea
                || int8send((extract(epoch from recorded_at) * 1000000)::bigint)
                || int4send(octet_length(header)) || header
                || int4send(octet_length(payload)) || payload
                || int4send(octet_length(previous)) || previous)
            order by position limit 1
            """;
    private static final String END =
            "select position, encode(hash, 'hex') from store.event order by position desc limit 1";

    private Chain() {}

    /**
     * Verifies all of it.
     *
     * @return where it ends
     * @throws IllegalStateException naming the first event that does not follow
     */
    static Manifest.Point verified(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet broken = statement.executeQuery(FIRST_BREAK)) {
                if (broken.next()) {
                    throw new IllegalStateException(
                            "Expected a whole chain of hashes, but stream %s breaks at position %d"
                                    .formatted(broken.getString(1), broken.getLong(2)));
                }
            }
            try (ResultSet end = statement.executeQuery(END)) {
                return end.next()
                        ? new Manifest.Point(end.getLong(1), end.getString(2))
                        : Manifest.Point.BEGINNING;
            }
        }
    }
}
