package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;
import org.visavis.events.party.PreferredChannel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /** The party would rather be written to on paper, or called: the program sends no mail. */
    record PrefersAnotherWay(PreferredChannel channel) implements MailReason, Reason.Rule {}

    /** The program writes to a party once a day, whatever their dossiers. */
    record WrittenToToday(LocalDate day) implements MailReason, Reason.Conflict {}

    /** Words in braces stand for what is not known of this dossier. */
    record WordsMissing(List<String> missing) implements MailReason, Reason.Rule {
        /** Keeps the list from being changed afterwards. */
        public WordsMissing {
            missing = List.copyOf(missing);
        }

        @Override
        public Optional<String> field() {
            return Optional.of("text");
        }
    }

    /** There is no answer of this number to say anything about. */
    record NoAnswerToJudge(int number) implements MailReason, Reason.Rule {}

    /** What has left stays as it left. */
    record MessageHasLeft(int number) implements MailReason, Reason.Rule {}
}
