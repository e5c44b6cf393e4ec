package org.visavis.store.read;

import java.time.Instant;
import java.util.UUID;

/** An event as its bytes stand in the store. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawEvent(
        long position,
        String stream,
        long version,
        UUID id,
        String type,
        String revision,
        Instant recordedAt,
        byte[] header,
        byte[] payload) {}
