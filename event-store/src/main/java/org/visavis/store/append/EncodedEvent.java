package org.visavis.store.append;

import java.util.UUID;

/**
 * An event ready to be stored.
 *
 * @param id the event's id
 * @param type its wire name
 * @param revision the revision it is written in
 * @param payload the exact bytes to store, personal data sealed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copied by nobody
public record EncodedEvent(UUID id, String type, String revision, byte[] payload) {}
