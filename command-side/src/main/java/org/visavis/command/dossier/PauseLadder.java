package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Ladder.LadderPaused;

import java.time.Instant;
import java.util.List;

/**
 * Have the ladder of this dossier wait; an earlier pause ends as this one says.
 *
 * @param reason why, for the team
 * @param until when it goes on by itself
 */
public record PauseLadder(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String reason, Instant until)
        implements LadderCommand {

    static List<DossierEvent> decide(
            PauseLadder command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.openTo(command.actor());
        var zone = registry.zoneOf(facts.organisation());
        return List.of(
                new LadderPaused(
                        command.dossier(),
                        command.actor().agent(),
                        facts.words(command.reason()),
                        Due.from(now, command.until(), "until", zone),
                        now));
    }
}
