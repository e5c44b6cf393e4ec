package org.visavis.command.dossier;

/** How the one who answers came to do so. */
enum Footing {
    FIRST_CONTACT,
    AWAITING_ACCEPTANCE,
    IN_CHARGE
}
