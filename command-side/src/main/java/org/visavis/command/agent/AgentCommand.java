package org.visavis.command.agent;

import org.visavis.events.agent.AgentId;

/** What may be asked of an agent's record. */
public sealed interface AgentCommand
        permits RegisterAgent,
                ImportAgent,
                DeclareAbsence,
                EndAbsence,
                AskPseudonym,
                AnswerPseudonym,
                EndPseudonym {
    AgentId agent();
}
