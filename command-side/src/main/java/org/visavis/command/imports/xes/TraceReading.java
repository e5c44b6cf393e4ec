package org.visavis.command.imports.xes;

import org.visavis.command.imports.xes.XmlCursor.Tag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one trace, from its opening tag to its closing one. Once something is wrong with it, its
 * events are passed over; its reference is still looked for, so that it can be told.
 */
final class TraceReading {

    private static final Set<String> OF_TRACE =
            Set.of("concept:name", "startdate", "enddate", "deadline", "responsible", "channel");

    private final XmlCursor at;
    private final ReadingLimits limits;
    private final FirstFlaw flaw = new FirstFlaw();
    private final List<TraceEvent> events = new ArrayList<>();
    private final int line;
    private final long from;

    private TraceReading(XmlCursor at, ReadingLimits limits) {
        this.at = at;
        this.limits = limits;
        this.line = at.line();
        this.from = at.bytes();
    }

    /** The trace whose opening tag is under the cursor. */
    static LogItem read(XmlCursor at, ReadingLimits limits) throws LogBroken {
        return new TraceReading(at, limits).read();
    }

    private LogItem read() throws LogBroken {
        Attributes told = new Attributes(OF_TRACE, limits, flaw);
        while (at.next() == Tag.OPENS) {
            if (at.is("event")) {
                event();
            } else {
                told.note(at);
                at.skip();
            }
        }
        return item(told);
    }

    private void event() throws LogBroken {
        if (flaw.isThere()) {
            at.skip();
            return;
        }
        EventReading.read(at, limits, flaw).ifPresent(events::add);
        if (events.size() > limits.traceEvents()) {
            flaw.note(TraceFault.TOO_MANY_EVENTS, line, limits.traceEvents());
        }
        if (at.bytes() - from > limits.traceBytes()) {
            flaw.note(TraceFault.TRACE_TOO_LARGE, line, limits.traceBytes());
        }
        if (flaw.isThere()) {
            events.clear();
        }
    }

    private LogItem item(Attributes told) {
        String reference = told.name("concept:name");
        Instant start = told.date("startdate");
        Instant end = told.date("enddate");
        Instant deadline = told.date("deadline");
        String responsible = told.name("responsible");
        String channel = told.text("channel");
        if (!flaw.isThere()) {
            if (reference == null) {
                flaw.note(TraceFault.REFERENCE_MISSING, line);
            } else if (start == null && events.isEmpty()) {
                flaw.note(TraceFault.OPENING_UNKNOWN, line);
            } else if (responsible == null && events.isEmpty()) {
                flaw.note(TraceFault.NOBODY_NAMED, line);
            } else {
                return new Trace(
                        reference, line, start, end, deadline, responsible, channel, events);
            }
        }
        return flaw.unreadable(reference);
    }
}
