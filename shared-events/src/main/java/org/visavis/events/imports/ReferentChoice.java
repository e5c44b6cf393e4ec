package org.visavis.events.imports;

/** Whom an import takes for the referent of a case. */
public enum ReferentChoice {
    /** The case's own "responsible", else whoever acted first. */
    RESPONSIBLE,
    /** Whoever acted first. */
    FIRST,
    /** Whoever acts, each change being a hand-over. */
    CURRENT
}
