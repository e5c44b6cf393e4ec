package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a trace or an event tells of itself under the keys we need. The type that the log gives a
 * value (string, date, int…) is not held against it; lists and containers have none. A blank value
 * is as if absent.
 */
final class Attributes {

    /** Enough of a wrong date to recognise it. */
    private static final int SHOWN = 100;

    private record Told(String value, int line) {}

    private final Set<String> wanted;
    private final ReadingLimits limits;
    private final FirstFlaw flaw;
    private final Map<String, Told> told = new HashMap<>();

    Attributes(Set<String> wanted, ReadingLimits limits, FirstFlaw flaw) {
        this.wanted = wanted;
        this.limits = limits;
        this.flaw = flaw;
    }

    /** Notes the element under the cursor if it is an attribute that is wanted. */
    void note(XmlCursor at) {
        String key = at.attribute("key");
        String value = at.attribute("value");
        if (key == null || value == null || value.isBlank() || !wanted.contains(key)) {
            return;
        }
        if (value.length() > limits.textLength()) {
            flaw.note(TraceFault.VALUE_TOO_LONG, at.line(), key, limits.textLength());
            return;
        }
        Told before = told.putIfAbsent(key, new Told(value, at.line()));
        if (before != null && !before.value.equals(value)) {
            flaw.note(TraceFault.TOLD_TWICE, at.line(), key);
        }
    }

    @Nullable String text(String key) {
        Told here = told.get(key);
        return here == null ? null : here.value;
    }

    /** A text by which something is looked up later. */
    @Nullable String name(String key) {
        Told here = told.get(key);
        if (here == null) {
            return null;
        }
        if (here.value.length() > limits.nameLength()) {
            flaw.note(TraceFault.VALUE_TOO_LONG, here.line, key, limits.nameLength());
            return null;
        }
        return here.value;
    }

    @Nullable Instant date(String key) {
        Told here = told.get(key);
        if (here == null) {
            return null;
        }
        Optional<Instant> read = XesDate.parse(here.value);
        if (read.isEmpty()) {
            String shown = here.value.substring(0, Math.min(SHOWN, here.value.length()));
            flaw.note(TraceFault.DATE_UNREADABLE, here.line, key, shown);
        }
        return read.orElse(null);
    }
}
