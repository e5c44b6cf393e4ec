package org.visavis.events.party;

/** How a party would like to be reached. */
public enum PreferredChannel {
    EMAIL,
    LETTER,
    CALL
}
