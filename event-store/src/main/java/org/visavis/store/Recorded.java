package org.visavis.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as the store holds it.
 *
 * @param position its place in the whole store, from 1, without gaps
 * @param stream the stream it belongs to
 * @param version its place in its stream, from 1, without gaps
 * @param id the event's own id
 * @param type its name on the wire
 * @param revision the revision it was written in
 * @param recordedAt when the database recorded it; never decreases with the position
 * @param header who caused it
 * @param payload what happened; an {@link UnknownEvent} if its type is unknown
 */
public record Recorded(
        long position,
        String stream,
        long version,
        UUID id,
        String type,
        String revision,
        Instant recordedAt,
        Header header,
        Object payload) {}
