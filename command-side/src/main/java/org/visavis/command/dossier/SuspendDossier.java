package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Let the matter rest: no published delay runs.
 *
 * @param reason why, told to the party
 * @param happenedAt since when; now, if absent
 */
public record SuspendDossier(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String reason,
        @Nullable Instant happenedAt)
        implements CourseCommand {

    static List<DossierEvent> decide(SuspendDossier command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        return state instanceof DossierState.Open open
                ? List.of(
                        new DossierSuspended(
                                command.dossier(),
                                command.actor().agent(),
                                facts.words(command.reason()),
                                Dated.since(open.since(), command.happenedAt(), now)))
                : List.of();
    }
}
