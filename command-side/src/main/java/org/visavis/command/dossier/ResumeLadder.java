package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Ladder.LadderResumed;

import java.time.Instant;
import java.util.List;

/** Have the ladder of this dossier go on before its pause is over; each request waits anew. */
public record ResumeLadder(@TargetAggregateIdentifier DossierId dossier, Actor actor)
        implements LadderCommand {

    static List<DossierEvent> decide(
            ResumeLadder command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.openTo(command.actor());
        return facts.owed().climbs().pausedUntil() == null
                ? List.of()
                : Rungs.after(
                        new LadderResumed(command.dossier(), command.actor().agent(), now),
                        state,
                        registry,
                        now);
    }
}
