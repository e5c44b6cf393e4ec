package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;

import java.util.List;

/** Why something cannot be written to the party. */
public sealed interface MailReason {

    /** No e-mail address of the party is known: a letter or a call is the way. */
    record NoAddress() implements MailReason, Reason.Rule {}

    /** Nothing leaves without the whole name and address of whoever signs it. */
    record CannotSign(AgentId agent, List<String> missing) implements MailReason, Reason.Rule {
        /** Keeps the list from being changed afterwards. */
        public CannotSign {
            missing = List.copyOf(missing);
        }
    }

    /** What has left stays as it left. */
    record MessageHasLeft(int number) implements MailReason, Reason.Rule {}
}
