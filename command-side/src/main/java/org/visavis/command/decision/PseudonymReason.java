package org.visavis.command.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Why an agent cannot appear under another name, or no longer. */
public sealed interface PseudonymReason {

    /** It was asked for already, and waits for an answer. */
    record PseudonymAlreadyAsked() implements PseudonymReason, Reason.Conflict {}

    /** The agent appears under another name already. */
    record AlreadyUnderPseudonym(Instant until) implements PseudonymReason, Reason.Conflict {}

    /** Nobody asked for it, or it was answered. */
    record NoPseudonymAsked() implements PseudonymReason, Reason.Conflict {}

    /** Neither the agent nor whoever asked decides. */
    record AnotherPersonDecides() implements PseudonymReason, Reason.Rule {}

    /** It lasts a year at most, and begins today. */
    record PseudonymTooLong(LocalDate first, LocalDate last)
            implements PseudonymReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("until");
        }
    }

    /** The agent appears under their own name. */
    record NoPseudonymToEnd() implements PseudonymReason, Reason.Conflict {}
}
