package org.visavis.command.agent;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.PseudonymReason.AlreadyUnderPseudonym;
import org.visavis.command.decision.PseudonymReason.PseudonymAlreadyAsked;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.Pseudonym.PseudonymAsked;
import org.visavis.events.agent.PseudonymGround;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Ask that an agent may appear under another name: themselves, or somebody for them.
 *
 * @param words why, for whoever decides
 */
public record AskPseudonym(
        @TargetAggregateIdentifier AgentId agent, Actor by, PseudonymGround ground, String words)
        implements AgentCommand {

    static List<AgentEvent> decide(AskPseudonym command, AgentState state, Instant now) {
        if (!state.employedBy(command.by().organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        Guise guise = state.guise();
        if (guise.askedBy() != null) {
            throw new Refused(new PseudonymAlreadyAsked());
        }
        if (guise.until() != null) {
            throw new Refused(new AlreadyUnderPseudonym(guise.until()));
        }
        return List.of(
                new PseudonymAsked(
                        command.agent(),
                        command.ground(),
                        Confidential.about(command.agent(), command.words()),
                        command.by().agent(),
                        now));
    }
}
