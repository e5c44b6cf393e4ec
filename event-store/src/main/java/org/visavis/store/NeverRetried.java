package org.visavis.store;

/**
 * Marks a command that must not be decided again by itself when somebody else was faster, for
 * instance one that chooses a person: its sender gets the {@link Conflict}.
 */
public interface NeverRetried {}
