package org.visavis.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.EscalationLineNamed;
import org.visavis.events.organisation.OrganisationId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Name the persons to whom the organisation's dossiers are raised.
 *
 * @param line the person of each level, from the first
 * @param takeUpWithinHours hours after which what nobody took up climbs
 */
public record NameEscalationLine(
        @TargetAggregateIdentifier OrganisationId organisation,
        List<AgentId> line,
        int takeUpWithinHours)
        implements OrganisationCommand {

    static List<OrganisationEvent> decide(
            NameEscalationLine command, OrganisationState state, Registry registry, Instant now) {
        if (!(state instanceof OrganisationState.Registered registered)) {
            throw new Refused(new Reason.NotVisible());
        }
        if (!command.line().stream()
                .allMatch(agent -> registry.employs(command.organisation(), agent))) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("line")));
        }
        var asked =
                new EscalationLine(command.line(), Duration.ofHours(command.takeUpWithinHours()));
        return registered.escalation().equals(asked)
                ? List.of()
                : List.of(
                        new EscalationLineNamed(
                                command.organisation(),
                                command.line(),
                                command.takeUpWithinHours(),
                                now));
    }
}
