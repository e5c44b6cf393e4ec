package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;

import java.time.LocalDate;
import java.util.Optional;

/** Why an absence cannot be declared, or cannot end. */
public sealed interface AbsenceReason {

    /** The last day comes before the first. */
    record AbsenceEndsBeforeItBegins(LocalDate from) implements AbsenceReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("to");
        }
    }

    /** The day is past: nobody can stand in on it, nor come back. */
    record DayIsPast(String at, LocalDate today) implements AbsenceReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** The agent is already away on one of these days. */
    record AlreadyAway(LocalDate from, LocalDate to) implements AbsenceReason, Reason.Conflict {
        @Override
        public Optional<String> field() {
            return Optional.of("from");
        }
    }

    /** Nobody stands in for themselves. */
    record DeputyForOneself() implements AbsenceReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("deputy");
        }
    }

    /** Whoever is away themselves cannot stand in: there are no chains. */
    record DeputyIsAway(AgentId deputy, LocalDate from, LocalDate to)
            implements AbsenceReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("deputy");
        }
    }

    /** The agent is not away then, nor will be. */
    record NoAbsenceToEnd(LocalDate on) implements AbsenceReason, Reason.Conflict {
        @Override
        public Optional<String> field() {
            return Optional.of("on");
        }
    }
}
