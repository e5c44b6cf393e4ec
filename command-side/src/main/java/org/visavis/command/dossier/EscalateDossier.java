package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Raise a dossier to a named person, who takes it up or it climbs.
 *
 * @param reason why, for the team
 * @param level from 1, which is where it begins unless told
 * @param to whoever stands at that level of the organisation's line, unless told
 * @param happenedAt when it was raised, from when the time to take it up runs; now, if absent
 */
public record EscalateDossier(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String reason,
        @Nullable Integer level,
        @Nullable AgentId to,
        @Nullable Instant happenedAt)
        implements EscalationCommand {

    static List<DossierEvent> decide(
            EscalateDossier command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (facts.raised() != null) {
            throw new Refused(new CourseReason.EscalationInHand(facts.raised().to()));
        }
        EscalationLine line = registry.escalationLine(facts.organisation());
        int level = command.level() == null ? 1 : command.level();
        AgentId to =
                command.to() == null
                        ? line.at(level)
                                .orElseThrow(() -> new Refused(new CourseReason.NoEscalationLine()))
                        : command.to();
        if (!registry.employs(facts.organisation(), to)) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("to")));
        }
        Instant at = Dated.since(facts.openedAt(), command.happenedAt(), now);
        return List.of(
                new DossierEscalated(
                        command.dossier(),
                        level,
                        to,
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.reason()),
                        at.plus(line.takeUpWithin()),
                        at));
    }
}
