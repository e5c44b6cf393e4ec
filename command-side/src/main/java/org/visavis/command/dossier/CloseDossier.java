package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Close a dossier, with its outcome and why.
 *
 * @param happenedAt when it ended; now, if absent
 */
public record CloseDossier(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String outcome,
        String reason,
        @Nullable Instant happenedAt)
        implements DossierCommand {

    static List<DossierEvent> decide(CloseDossier command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        return List.of(
                new DossierClosed(
                        command.dossier(),
                        Confidential.about(facts.party(), command.outcome()),
                        Confidential.about(facts.party(), command.reason()),
                        Dated.of(command.happenedAt(), facts, now)));
    }
}
