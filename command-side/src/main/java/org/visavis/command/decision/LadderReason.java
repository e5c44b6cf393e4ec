package org.visavis.command.decision;

import java.util.Optional;

/** Why a contact ladder cannot be as it was asked. */
public sealed interface LadderReason {

    /** A ladder has at least one rung. */
    record NoRung() implements LadderReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("firstReminder");
        }
    }

    /** Each rung comes later than the one below. */
    record RungsDoNotClimb(String at, int days, int below) implements LadderReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }
}
