package org.visavis.command.dossier;

/**
 * Something that somebody does about a request, at a second since 1970.
 *
 * @param until of a pause: when it is over
 */
record Happening(long at, Kind kind, long until) {
    /** What. */
    enum Kind {
        REACHED,
        NOT_REACHED,
        PAUSED,
        RESUMED,
        SUSPENDED,
        GONE_ON,
        ANSWERED
    }
}
