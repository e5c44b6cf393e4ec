package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A trace as it stands in the log: one case with its events. Names are kept to the letter (case,
 * inner and outer spaces); an empty value is as if it were not there. Whether the dates make sense
 * together is not judged: events may lie before the start or after the end, and be out of order.
 *
 * <p>Something tells when the case opened ({@link #opened}), and somebody is named: {@code
 * responsible}, or the resource of the first event.
 *
 * @param reference the trace's {@code concept:name}; other traces of the log may carry the same
 * @param line where the trace's tag begins, from 1
 * @param start its {@code startdate}
 * @param end its {@code enddate}
 * @param deadline its {@code deadline}
 * @param responsible its {@code responsible}, a name
 * @param channel its {@code channel}
 * @param events in the log's order, which is not always the order of time
 */
public record Trace(
        String reference,
        int line,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Instant deadline,
        @Nullable String responsible,
        @Nullable String channel,
        List<TraceEvent> events)
        implements LogItem {

    public Trace {
        events = List.copyOf(events);
        if (start == null && events.isEmpty()) {
            throw new IllegalArgumentException("Expected a start date or an event");
        }
        if (responsible == null && events.isEmpty()) {
            throw new IllegalArgumentException("Expected a responsible or an event");
        }
    }

    /** When the case opened: its {@code startdate}, else the time of the first event in the log. */
    public Instant opened() {
        return start != null ? start : events.getFirst().at();
    }
}
