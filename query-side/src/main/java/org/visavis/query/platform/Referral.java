package org.visavis.query.platform;

/** How the one who answers for a dossier came to do so. */
public enum Referral {
    FIRST_CONTACT,
    AWAITING_ACCEPTANCE,
    IN_CHARGE
}
