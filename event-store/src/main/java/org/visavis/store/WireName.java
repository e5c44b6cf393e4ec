package org.visavis.store;

/**
 * How one kind of event is called where it is stored.
 *
 * @param name the name on the wire, which outlives every Java name
 * @param revision the revision that is written today
 * @param type the Java type that is written and read
 */
public record WireName(String name, String revision, Class<?> type) {}
