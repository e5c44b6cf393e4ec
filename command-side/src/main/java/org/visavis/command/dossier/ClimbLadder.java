package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Have an unanswered request climb one rung, now that its time has come. What was answered,
 * climbed, planned anew, paused or closed meanwhile does not climb, and what is asked of the party
 * does not as long as they wait for an answer themselves.
 *
 * <p>A reminder and an offer of help are written to the party in the referent's name; where nothing
 * can leave, and for a call, the rung is an action of the referent. The last one raises the dossier
 * to the organisation's line.
 *
 * @param request which request
 * @param rung from 1
 */
public record ClimbLadder(
        @TargetAggregateIdentifier DossierId dossier, int request, int rung, LadderWords words)
        implements LadderCommand {

    static List<DossierEvent> decide(
            ClimbLadder command, DossierState state, Registry registry, Instant now) {
        if (!(state instanceof DossierState.Open(Facts facts, _))) {
            return List.of();
        }
        return facts.owed()
                .climbs()
                .due(command.request(), command.rung(), now)
                .map(due -> new Climbing(command, state, facts, registry, now).at(due))
                .orElse(List.of());
    }
}
