package org.visavis.store.read;

/**
 * Stands for the payload of an event that is known but does not open or read: its stream is parked,
 * the others go on.
 *
 * @param why what went wrong
 */
public record Undecodable(RuntimeException why) {}
