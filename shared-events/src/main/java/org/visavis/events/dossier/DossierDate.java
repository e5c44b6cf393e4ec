package org.visavis.events.dossier;

/** A date of a dossier that can turn out to have been recorded wrongly. */
public enum DossierDate {
    OPENING,
    CLOSING,
    DEADLINE
}
