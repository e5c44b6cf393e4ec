package org.visavis.command.agent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Make a person known as an agent of an organisation.
 *
 * @param login by which they sign in; none for somebody who does not
 */
public record RegisterAgent(
        @TargetAggregateIdentifier AgentId agent,
        OrganisationId organisation,
        @Nullable String login,
        AgentCard card)
        implements AgentCommand {

    static List<AgentEvent> decide(RegisterAgent command, AgentState state, Instant now) {
        return switch (state) {
            case AgentState.None _ ->
                    List.of(
                            new AgentRegistered(
                                    command.agent(),
                                    command.organisation(),
                                    command.login() == null
                                            ? null
                                            : Confidential.about(command.agent(), command.login()),
                                    Confidential.about(command.agent(), command.card()),
                                    now));
            case AgentState.Employed _ -> throw new Refused(new Reason.AlreadyExists());
        };
    }
}
