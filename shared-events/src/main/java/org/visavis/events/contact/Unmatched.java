package org.visavis.events.contact;

/** Why a mail that came in found no dossier by itself. */
public enum Unmatched {
    /** Nothing in it leads to a dossier, and nobody has this address. */
    UNKNOWN_SENDER,
    /** Its sender is known, but it names none of their dossiers, or more than one. */
    NO_REFERENCE,
    /** More than one person has this address. */
    SHARED_ADDRESS,
    /** It says to come from the house itself. */
    OWN_ADDRESS,
    /** Too many came for the same dossier within the hour. */
    TOO_MANY,
    /** It is larger than what is read: its beginning alone is kept here. */
    TOO_LARGE,
    /** It has too many parts, or too many within one another. */
    TOO_INVOLVED,
    /** It is not as mails are: what is kept is what could be read. */
    UNREADABLE,
    /** Its dossier takes no words any more. */
    NOT_TAKEN
}
