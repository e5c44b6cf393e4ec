package org.visavis.events.dossier;

/** Who may read a text: notes stay with the team unless said otherwise. */
public enum Audience {
    TEAM,
    PARTY,
    /** The team, and those participants of the dossier whom the text names. */
    PARTNERS
}
