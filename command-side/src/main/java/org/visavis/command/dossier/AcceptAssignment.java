package org.visavis.command.dossier;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Referral.AssignmentAccepted;

/** Take charge of a dossier (prise en charge): the referent accepts a first assignment. */
public record AcceptAssignment(@TargetAggregateIdentifier DossierId dossier, Actor actor)
        implements DossierCommand {

    static List<DossierEvent> decide(AcceptAssignment command, DossierState state, Instant now) {
        DossierState.Facts facts = state.openTo(command.actor());
        boolean isReferent = facts.referent().equals(command.actor().agent());
        return switch (facts.referral()) {
            case FIRST_CONTACT -> throw new Refused(new Reason.NoAssignmentToAccept());
            case AWAITING_ACCEPTANCE, IN_CHARGE when !isReferent ->
                    throw new Refused(new Reason.NotTheReferent(facts.referent()));
            case IN_CHARGE -> List.of();
            case AWAITING_ACCEPTANCE ->
                    List.of(new AssignmentAccepted(command.dossier(), facts.referent(), now));
        };
    }
}
