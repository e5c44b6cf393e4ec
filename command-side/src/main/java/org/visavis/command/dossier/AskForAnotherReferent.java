package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.AnotherReferentAsked;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Ask for another referent: the party may, and the referent. It is granted by naming one, or
 * refused with a reason, within {@link #ANSWERED_WITHIN}.
 *
 * @param reason why, in the words of whoever asks
 * @param happenedAt when they asked; now, if absent
 */
public record AskForAnotherReferent(
        @TargetAggregateIdentifier DossierId dossier,
        Asker actor,
        String reason,
        @Nullable Instant happenedAt)
        implements HandOverCommand {
    /** Five working days, whatever day it begins. */
    static final Duration ANSWERED_WITHIN = Duration.ofDays(7);

    static List<DossierEvent> decide(
            AskForAnotherReferent command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        AgentId agent =
                switch (command.actor()) {
                    case Actor it -> it.agent();
                    case AskingParty _ -> null;
                };
        if (agent != null && !agent.equals(facts.referent())) {
            throw new Refused(new CourseReason.OnlyTheReferentAsks(facts.referent()));
        }
        if (facts.answering().another()) {
            return List.of();
        }
        Instant at = Dated.of(command.happenedAt(), facts, now);
        return List.of(
                new AnotherReferentAsked(
                        command.dossier(),
                        agent,
                        facts.words(command.reason()),
                        at.plus(ANSWERED_WITHIN),
                        at));
    }
}
