package org.visavis.events.procedure;

/**
 * One rung of a contact ladder.
 *
 * @param workingDays after which it is climbed, counted from the request
 */
public record Rung(RungKind kind, int workingDays) {}
