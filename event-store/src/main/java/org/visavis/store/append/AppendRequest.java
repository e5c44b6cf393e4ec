package org.visavis.store.append;

import org.jspecify.annotations.Nullable;
import org.visavis.store.CommandKey;

import java.util.List;

/**
 * One command's events, all of one stream, to be appended together or not at all.
 *
 * @param stream the stream they belong to
 * @param expectedVersion the number of events the stream must have before; null for any
 * @param key the command's key, if it has one
 * @param header the exact bytes of the header of each event
 * @param claims names the stream takes for ever
 * @param events at least one
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copied by nobody
public record AppendRequest(
        String stream,
        @Nullable Long expectedVersion,
        @Nullable CommandKey key,
        byte[] header,
        List<String> claims,
        List<EncodedEvent> events) {

    /** Refuses what would make the whole batch fail for the sake of one command. */
    public AppendRequest {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Nothing to append to " + stream);
        }
        refuseNul(stream);
        claims.forEach(AppendRequest::refuseNul);
    }

    private static void refuseNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL holds no NUL character in a text");
        }
    }
}
