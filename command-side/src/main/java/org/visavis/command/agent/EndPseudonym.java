package org.visavis.command.agent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.PseudonymReason.NoPseudonymToEnd;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.Pseudonym.PseudonymEnded;

import java.time.Instant;
import java.util.List;

/**
 * Have an agent appear under their own name again.
 *
 * @param by who ends it before its time; null where the program does, once its time is over
 */
public record EndPseudonym(@TargetAggregateIdentifier AgentId agent, @Nullable Actor by)
        implements AgentCommand {

    static List<AgentEvent> decide(EndPseudonym command, AgentState state, Instant now) {
        Actor by = command.by();
        if (by != null && !state.employedBy(by.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        Instant until = state.guise().until();
        if (by == null) {
            return until == null || now.isBefore(until)
                    ? List.of()
                    : List.of(new PseudonymEnded(command.agent(), null, now));
        }
        if (until == null) {
            throw new Refused(new NoPseudonymToEnd());
        }
        return List.of(new PseudonymEnded(command.agent(), by.agent(), now));
    }
}
