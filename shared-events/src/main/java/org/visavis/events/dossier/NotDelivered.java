package org.visavis.events.dossier;

/** Why a message did not reach the party. */
public enum NotDelivered {
    /** No address of the party was known any more when it should have left. */
    NO_ADDRESS,
    /** The dossier turned out to be another party's before it left. */
    NOT_THEIRS,
    /** The words, or the names under them, were erased before it left. */
    ERASED,
    /** The mail server will never take it, for this address or as it stands. */
    REFUSED,
    /** The mail server could not take it for as long as was tried. */
    GIVEN_UP,
    /** It left, and the mail server of whoever should have received it sent it back. */
    RETURNED
}
