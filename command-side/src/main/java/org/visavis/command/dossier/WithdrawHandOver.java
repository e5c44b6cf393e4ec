package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.HandOver.HandOverWithdrawn;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * No longer ask the successor to take over: the referent stays. The referent may, whoever asked,
 * and a supervisor.
 *
 * @param reason why, for the team
 */
public record WithdrawHandOver(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String reason)
        implements HandOverCommand {

    static List<DossierEvent> decide(WithdrawHandOver command, DossierState state, Instant now) {
        Facts facts = state.openTo(command.actor());
        Actor actor = command.actor();
        AgentId by = facts.answering().asked().by();
        if (!actor.supervises()
                && !actor.agent().equals(by)
                && !actor.agent().equals(facts.referent())) {
            throw new Refused(new CourseReason.NotTheirsToWithdraw(by));
        }
        return List.of(
                new HandOverWithdrawn(
                        command.dossier(),
                        actor.agent(),
                        Confidential.about(facts.party(), command.reason()),
                        now));
    }
}
