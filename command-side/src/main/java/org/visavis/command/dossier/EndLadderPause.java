package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Ladder.LadderResumed;

import java.time.Instant;
import java.util.List;

/** Have the ladder of a dossier go on, now that its pause is over; each request waits anew. */
public record EndLadderPause(@TargetAggregateIdentifier DossierId dossier)
        implements LadderCommand {

    static List<DossierEvent> decide(
            EndLadderPause command, DossierState state, Registry registry, Instant now) {
        return state.underWay()
                .map(facts -> facts.owed().climbs())
                .filter(climbs -> climbs.pausedUntil() != null && !climbs.isPausedAt(now))
                .map(
                        _ ->
                                Rungs.after(
                                        new LadderResumed(command.dossier(), null, now),
                                        state,
                                        registry,
                                        now))
                .orElse(List.of());
    }
}
