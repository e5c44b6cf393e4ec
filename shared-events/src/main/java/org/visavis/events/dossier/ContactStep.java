package org.visavis.events.dossier;

/** What comes before anybody acts in the party's stead, in its order. */
public enum ContactStep {
    /** The referent introduced themselves. */
    INTRODUCED,
    /** The party was asked in writing. */
    ASKED,
    /** They were reminded. */
    REMINDED,
    /** They were called, reached or not. */
    CALLED,
    /** They were offered help. */
    HELP_OFFERED,
    /** They were given time after that. */
    WAITED
}
