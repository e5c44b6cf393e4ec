package org.visavis.command.dossier;

import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;

/** Who answers a party that turns up, whatever became of the dossier. */
final class Present {
    private Present() {}

    /**
     * The referent. Once the dossier is closed they may have left: then the procedure's agent of
     * first contact, so that a message never reaches nobody.
     */
    static AgentId on(DossierState state, Facts facts, Registry registry) {
        boolean leftSince =
                state instanceof DossierState.Closed
                        && !registry.employs(facts.organisation(), facts.referent());
        return leftSince
                ? registry.procedure(facts.matter().procedure())
                        .map(ProcedurePublished::firstContact)
                        .orElse(facts.referent())
                : facts.referent();
    }
}
