package org.visavis.command.dossier;

/** How far a message has come. */
enum Mailing {
    WAITING,
    DELIVERED,
    FAILED,
    /** It left, and came back. */
    RETURNED,
    /** Somebody carries it to the post. */
    ON_PAPER
}
