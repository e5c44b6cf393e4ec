package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Work.FollowUpDismissed;

import java.time.Instant;
import java.util.List;

/**
 * Say that nothing has to follow from an exchange after all.
 *
 * @param interaction the number of the exchange
 * @param reason why, for the team
 */
public record DismissFollowUp(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, int interaction, String reason)
        implements WorkCommand {

    static List<DossierEvent> decide(DismissFollowUp command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        if (!facts.exchanges().knows(command.interaction())) {
            throw new Refused(new Reason.NotVisible());
        }
        if (!facts.owed().followUps().contains(command.interaction())) {
            throw new Refused(new WorkReason.NoFollowUpAwaited(command.interaction()));
        }
        return List.of(
                new FollowUpDismissed(
                        command.dossier(),
                        command.interaction(),
                        command.actor().agent(),
                        facts.words(command.reason()),
                        now));
    }
}
