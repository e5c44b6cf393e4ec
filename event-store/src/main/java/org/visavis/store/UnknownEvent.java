package org.visavis.store;

/**
 * Stands for the payload of an event whose wire name this program does not know. It is shown, never
 * skipped.
 *
 * @param type the wire name
 * @param revision its revision
 */
public record UnknownEvent(String type, String revision) {}
