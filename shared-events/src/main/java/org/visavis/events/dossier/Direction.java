package org.visavis.events.dossier;

/** Who turned to whom: {@code IN} from the party, {@code OUT} to the party. */
public enum Direction {
    IN,
    OUT
}
