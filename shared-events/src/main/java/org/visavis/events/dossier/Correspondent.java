package org.visavis.events.dossier;

/** From where a mail about a dossier was written. */
public enum Correspondent {
    /** From the party's own address. */
    PARTY,
    /** From another address: whoever wrote knew where to answer, and may not be the party. */
    ANOTHER_ADDRESS
}
