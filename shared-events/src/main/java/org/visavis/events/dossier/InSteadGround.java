package org.visavis.events.dossier;

/** What allows somebody to act in the party's stead. */
public enum InSteadGround {
    /** Every step of contact was taken, and nothing came. */
    LADDER,
    /** The party consents. */
    CONSENT,
    /** It cannot wait. */
    URGENCY
}
