package org.visavis.store.rows;

/**
 * A statement that depends on rows of several streams.
 *
 * @param position of the event that asks for it: such statements are done in its order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Across(long position, String sql, Object[] values) {}
