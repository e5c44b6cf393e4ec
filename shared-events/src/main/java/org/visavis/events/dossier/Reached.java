package org.visavis.events.dossier;

/** What became of an attempt to reach the party. */
public enum Reached {
    REACHED,
    NOT_REACHED,
    MESSAGE_LEFT
}
