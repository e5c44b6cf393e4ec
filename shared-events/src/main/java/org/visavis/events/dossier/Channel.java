package org.visavis.events.dossier;

/** How a contact takes place. */
public enum Channel {
    EMAIL,
    LETTER,
    CALL,
    VISIT,
    MEETING,
    COUNTER,
    SMS,
    PORTAL,
    /** From within the organisation. */
    INTERNAL
}
