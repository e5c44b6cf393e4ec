package org.visavis.command.agent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentId;
import org.visavis.events.imports.ImportId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/** Make known somebody whom only another system's log names. Once known, nothing changes. */
public record ImportAgent(
        @TargetAggregateIdentifier AgentId agent,
        OrganisationId organisation,
        ImportId source,
        AgentCard card)
        implements AgentCommand {

    static List<AgentEvent> decide(ImportAgent command, AgentState state, Instant now) {
        return switch (state) {
            case AgentState.None _ ->
                    List.of(
                            new AgentImported(
                                    command.agent(),
                                    command.organisation(),
                                    Confidential.about(command.agent(), command.card()),
                                    command.source(),
                                    now));
            case AgentState.Employed _ -> List.of();
        };
    }
}
