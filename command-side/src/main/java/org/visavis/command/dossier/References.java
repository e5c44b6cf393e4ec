package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;

/** An organisation's own numbers: each belongs to one dossier. */
public final class References {
    private References() {}

    /** What a dossier claims for its reference, if it has one. */
    public static String[] claims(Actor actor, @Nullable String reference) {
        return reference == null
                ? new String[0]
                : new String[] {"reference:" + actor.organisation() + ":" + reference};
    }
}
