package org.visavis.command.imports.xes;

import org.visavis.command.imports.xes.XmlCursor.Tag;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Reads one event, from its opening tag to its closing one. */
final class EventReading {

    private static final Set<String> OF_EVENT =
            Set.of("concept:name", "org:resource", "time:timestamp", "lifecycle:transition");

    private EventReading() {}

    /** The event whose opening tag is under the cursor, or nothing and a flaw noted. */
    static Optional<TraceEvent> read(XmlCursor at, ReadingLimits limits, FirstFlaw flaw)
            throws LogBroken {
        int line = at.line();
        Attributes told = new Attributes(OF_EVENT, limits, flaw);
        while (at.next() == Tag.OPENS) {
            told.note(at);
            at.skip();
        }
        Instant when = told.date("time:timestamp");
        String activity = told.text("concept:name");
        String resource = told.name("org:resource");
        if (!flaw.isThere()) {
            if (when == null) {
                flaw.note(TraceFault.EVENT_WITHOUT_TIME, line);
            } else if (activity == null) {
                flaw.note(TraceFault.EVENT_WITHOUT_ACTIVITY, line);
            } else if (resource == null) {
                flaw.note(TraceFault.EVENT_WITHOUT_RESOURCE, line);
            } else {
                String transition = told.text("lifecycle:transition");
                return Optional.of(new TraceEvent(line, activity, resource, when, transition));
            }
        }
        return Optional.empty();
    }
}
