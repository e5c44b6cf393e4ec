package org.visavis.query.page;

/**
 * One line of a list to choose from.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
