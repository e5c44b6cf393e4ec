package org.visavis.command.decision;

import java.util.Optional;

/** Why a template cannot be as it was asked. */
public sealed interface TemplateReason {

    /** What stands in braces names nothing; the suggestion is what was probably meant. */
    record PlaceholderUnknown(String at, String word, String suggestion)
            implements TemplateReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** What stands in braces means nothing in what leaves for this purpose. */
    record PlaceholderDoesNotFit(String at, String word) implements TemplateReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** The program writes by another template for this purpose and in this language. */
    record PurposeIsTaken(String other) implements TemplateReason, Reason.Conflict {
        @Override
        public Optional<String> field() {
            return Optional.of("purpose");
        }
    }

    /** No template of this name is in use here. */
    record TemplateUnknown() implements TemplateReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("template");
        }
    }
}
