package org.visavis.command.dossier;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;

import java.util.List;
import java.util.Optional;

/** Tells who answers for a dossier. */
public final class Referents {
    private Referents() {}

    /** Who does after all that happened; nobody only where nothing did. */
    public static Optional<AgentId> inForce(List<DossierEvent> story) {
        DossierState state = new DossierState.None();
        for (DossierEvent event : story) {
            state = state.evolve(event);
        }
        return state.referent();
    }
}
