package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Referral.AssignmentAccepted;

import java.time.Instant;
import java.util.List;

/**
 * Take charge of a dossier (prise en charge): the referent accepts a first assignment.
 *
 * @param happenedAt when they did; now, if absent
 */
public record AcceptAssignment(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, @Nullable Instant happenedAt)
        implements DossierCommand {

    static List<DossierEvent> decide(AcceptAssignment command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (facts.footing() == Footing.FIRST_CONTACT) {
            throw new Refused(new Reason.NoAssignmentToAccept());
        }
        if (!facts.referent().equals(command.actor().agent())) {
            throw new Refused(new Reason.NotTheReferent(facts.referent()));
        }
        return facts.footing() == Footing.IN_CHARGE
                ? List.of()
                : List.of(
                        new AssignmentAccepted(
                                command.dossier(),
                                facts.referent(),
                                Dated.of(command.happenedAt(), facts, now)));
    }
}
