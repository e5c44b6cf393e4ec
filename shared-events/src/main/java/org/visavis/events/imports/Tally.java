package org.visavis.events.imports;

/**
 * What an import has read and made so far.
 *
 * @param cases cases read, refused ones included
 * @param events acts read in the cases that were taken in
 * @param dossiers dossiers opened by this import
 * @param agents agents made known by this import
 * @param refused cases that could not be taken in
 */
public record Tally(int cases, int events, int dossiers, int agents, int refused) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);
}
