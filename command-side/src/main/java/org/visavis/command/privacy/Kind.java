package org.visavis.command.privacy;

/** What it is that belongs to somebody. */
enum Kind {
    /** A record that was merged into another. */
    RECORD,
    DOSSIER,
    CONTACT
}
