package org.visavis.events.dossier;

/** What part somebody else has in a dossier. */
public enum ParticipantRole {
    /** Speaks for the party. */
    REPRESENTATIVE,
    /** Is concerned by the same matter. */
    SECOND_PARTY,
    /** Works on the matter for another body. */
    PROFESSIONAL
}
