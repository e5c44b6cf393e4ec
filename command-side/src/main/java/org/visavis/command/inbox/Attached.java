package org.visavis.command.inbox;

/**
 * A file that came with a mail, as it came.
 *
 * @param name what its sender calls it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Attached(String name, byte[] bytes) {}
