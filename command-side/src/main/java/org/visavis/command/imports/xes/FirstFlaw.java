package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Of all that is wrong with a trace, what stands first in the log. */
final class FirstFlaw {

    private record Flaw(TraceFault why, int line, List<String> arguments) {}

    private @Nullable Flaw first;

    void note(TraceFault why, int line, Object... arguments) {
        if (first == null || line < first.line()) {
            first = new Flaw(why, line, Arrays.stream(arguments).map(Object::toString).toList());
        }
    }

    boolean isThere() {
        return first != null;
    }

    /** The trace of this reference, told as unreadable; to be asked when something is wrong. */
    UnreadableTrace unreadable(@Nullable String reference) {
        Flaw flaw = Objects.requireNonNull(first);
        return new UnreadableTrace(reference, flaw.line, flaw.why, flaw.arguments);
    }
}
