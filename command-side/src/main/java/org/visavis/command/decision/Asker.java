package org.visavis.command.decision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;

/** Whoever asks: somebody who works here, or somebody who is served here. */
public sealed interface Asker permits Actor, AskingParty {
    /** The agent, if one asks. */
    default @Nullable AgentId agentAsking() {
        return switch (this) {
            case Actor it -> it.agent();
            case AskingParty _ -> null;
        };
    }
}
