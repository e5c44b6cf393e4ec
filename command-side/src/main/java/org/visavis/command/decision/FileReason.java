package org.visavis.command.decision;

import java.util.Optional;

/** Why a file cannot be taken. */
public sealed interface FileReason {

    /** It is larger than a file may be. */
    record FileTooLarge(String at, int megabytes) implements FileReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** Its files together are larger than what one form may bring. */
    record FormTooLarge(String at, int megabytes) implements FileReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** There is nothing in it. */
    record FileIsEmpty(String at) implements FileReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** Its bytes are of no kind that everybody can open without danger. */
    record FileTypeUnknown(String at) implements FileReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** The dossier has no such file. */
    record FileUnknown(String at) implements FileReason, Reason.Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }
}
