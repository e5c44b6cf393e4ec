package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Put right who answered: somebody was recorded as the referent who never was.
 *
 * @param period counts the times that somebody became the referent, from 1
 * @param agent who really answered in that period
 * @param reason what was wrong
 */
public record CorrectReferent(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int period,
        AgentId agent,
        String reason)
        implements CorrectionCommand {

    static List<DossierEvent> decide(
            CorrectReferent command, DossierState state, boolean agentKnown, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        List<Answering.Period> periods = facts.answering().periods();
        if (command.period() < 1 || command.period() > periods.size()) {
            throw new Refused(new Reason.NotVisible());
        }
        if (!agentKnown) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("agent")));
        }
        AgentId instead = periods.get(command.period() - 1).agent();
        return instead.equals(command.agent())
                ? List.of()
                : List.of(
                        new ReferentCorrected(
                                command.dossier(),
                                command.period(),
                                command.agent(),
                                instead,
                                command.actor().agent(),
                                Confidential.about(facts.party(), command.reason()),
                                now));
    }
}
