package org.visavis.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.MailResumed;
import org.visavis.events.organisation.OrganisationEvent.MailStopped;
import org.visavis.events.organisation.OrganisationId;

import java.time.Instant;
import java.util.List;

/**
 * Stop all mail of an organisation, or let it leave again. What is written meanwhile waits.
 *
 * @param stopped whether it is to rest from now on
 */
public record SwitchMail(
        @TargetAggregateIdentifier OrganisationId organisation, AgentId by, boolean stopped)
        implements OrganisationCommand {

    static List<OrganisationEvent> decide(
            SwitchMail command, OrganisationState state, Instant now) {
        if (!(state instanceof OrganisationState.Registered registered)) {
            throw new Refused(new Reason.NotVisible());
        }
        if (registered.mailStopped() == command.stopped()) {
            return List.of();
        }
        return List.of(
                command.stopped()
                        ? new MailStopped(command.organisation(), command.by(), now)
                        : new MailResumed(command.organisation(), command.by(), now));
    }
}
