package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.NeverRetried;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Ask a successor to take over. The referent stays who it is until they accept; asking anew takes
 * the place of what was asked before.
 *
 * @param note what the successor should know, for the team
 * @param nextDate when something has to be done next
 * @param happenedAt when they were asked; now, if absent
 */
public record ProposeHandOver(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        AgentId to,
        String note,
        @Nullable Instant nextDate,
        @Nullable Instant happenedAt)
        implements HandOverCommand, NeverRetried {

    static List<DossierEvent> decide(
            ProposeHandOver command, DossierState state, boolean successorKnown, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (!successorKnown) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("to")));
        }
        if (facts.referent().equals(command.to())) {
            throw new Refused(new CourseReason.AlreadyTheReferent(facts.referent()));
        }
        Instant at = Dated.of(command.happenedAt(), facts, now);
        if (command.nextDate() != null && command.nextDate().isBefore(at)) {
            throw new Refused(new Reason.TooEarly("nextDate", at));
        }
        return List.of(
                new HandOverProposed(
                        command.dossier(),
                        command.to(),
                        facts.referent(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.note()),
                        command.nextDate(),
                        at));
    }
}
