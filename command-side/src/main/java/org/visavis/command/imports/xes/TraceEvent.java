package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One event of a trace: somebody did something at a time. An event that does not tell all three
 * makes its trace unreadable, since a history with a hole, or with an invented name, would be
 * false.
 *
 * @param line where the event's tag begins, from 1
 * @param activity its {@code concept:name}
 * @param resource its {@code org:resource}, a name kept to the letter
 * @param at its {@code time:timestamp}
 * @param transition its {@code lifecycle:transition}, such as {@code complete}
 */
public record TraceEvent(
        int line, String activity, String resource, Instant at, @Nullable String transition) {}
