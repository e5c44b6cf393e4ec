package org.visavis.store;

/** A rebuild ended without taking the place of what is there. */
public final class RebuildRefused extends IllegalStateException {
    public RebuildRefused(String why) {
        super(why);
    }
}
