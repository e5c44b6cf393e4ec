package org.visavis.events.dossier;

/** Whether the new referent still has to say that they take charge. */
public enum Acceptance {
    /** A first assignment: the referent accepts it before the party may count on it. */
    AWAITED,
    /** It binds at once: a later change, one's own choice, or history taken over from elsewhere. */
    NOT_ASKED
}
