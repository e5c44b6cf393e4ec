package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Let the matter rest: no published delay runs.
 *
 * @param reason why, told to the party
 */
public record SuspendDossier(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String reason)
        implements CourseCommand {

    static List<DossierEvent> decide(SuspendDossier command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        return state instanceof DossierState.Suspended
                ? List.of()
                : List.of(
                        new DossierSuspended(
                                command.dossier(),
                                command.actor().agent(),
                                Confidential.about(facts.party(), command.reason()),
                                now));
    }
}
