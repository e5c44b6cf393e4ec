package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;

/** Why somebody cannot be introduced to the party. */
public sealed interface IntroductionReason {

    /** Nobody introduces another. */
    record OnlyTheReferentIntroduces(AgentId referent) implements IntroductionReason, Reason.Rule {}

    /** The party knows the referent by now. */
    record NoIntroductionOwed() implements IntroductionReason, Reason.Conflict {}
}
