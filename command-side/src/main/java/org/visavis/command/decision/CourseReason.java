package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a dossier cannot change hands, be raised, rest, end, begin again or be put right. */
public sealed interface CourseReason {

    /** Nobody was asked to take over, or they have answered. */
    record NoHandOverProposed() implements CourseReason, Reason.Conflict {}

    /** Whoever answers already cannot be asked to take over. */
    record AlreadyTheReferent(AgentId referent) implements CourseReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("to");
        }
    }

    /** Only the one who was asked accepts or returns. */
    record NotTheSuccessor(AgentId successor) implements CourseReason, Reason.Rule {}

    /** Only the referent, the one who asked, or a supervisor withdraws. */
    record NotTheirsToWithdraw(AgentId by) implements CourseReason, Reason.Rule {}

    /** One escalation at a time. */
    record EscalationInHand(AgentId with) implements CourseReason, Reason.Conflict {}

    /** Nothing was raised, or it is settled. */
    record NoEscalationInHand() implements CourseReason, Reason.Conflict {}

    /** The organisation has not said to whom a dossier is raised. */
    record NoEscalationLine() implements CourseReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("to");
        }

        @Override
        public List<String> missing() {
            return List.of("to");
        }
    }

    /** Only the person it was raised to, or a supervisor, sees to it. */
    record EscalationOfAnother(AgentId with) implements CourseReason, Reason.Rule {}

    /** The dossier does not rest. */
    record NotSuspended() implements CourseReason, Reason.Conflict {}

    /** The dossier is not closed. */
    record NotClosed() implements CourseReason, Reason.Conflict {}

    /** The dossier has no deadline. */
    record NoDeadline(String at) implements CourseReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }

        @Override
        public List<String> missing() {
            return List.of(at);
        }
    }

    /** A fact cannot be dated after what follows it. */
    record TooLate(String at, Instant latest) implements CourseReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /**
     * Somebody still waits for something.
     *
     * @param requests how many questions have no answer yet, and so on
     * @param inHand how many escalations and hand-overs are not settled
     */
    record StillOpen(
            int requests, int promises, int callBacks, int actions, int followUps, int inHand)
            implements CourseReason, Reason.Rule {
        @Override
        public List<String> missing() {
            return Stream.of(
                            named("requests", requests),
                            named("promises", promises),
                            named("call-backs", callBacks),
                            named("actions", actions),
                            named("follow-ups", followUps),
                            named("in-hand", inHand))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<String> named(String what, int count) {
            return count == 0 ? Optional.empty() : Optional.of(what);
        }
    }

    /** Only the referent, or the party, asks for another referent. */
    record OnlyTheReferentAsks(AgentId referent) implements CourseReason, Reason.Rule {}

    /** Nobody asked for another referent, or it was answered. */
    record NoOtherReferentAsked() implements CourseReason, Reason.Conflict {}
}
