package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A trace that is not taken over, and why. Where several things are wrong, the one that stands
 * first in the log is told; what is missing, when nothing is wrong.
 *
 * @param reference the trace's {@code concept:name}, where it has one
 * @param line where the cause stands, from 1: the attribute or event at fault, else the trace
 * @param why what is wrong
 * @param arguments what the reason names, in its order: see {@link TraceFault}
 */
public record UnreadableTrace(
        @Nullable String reference, int line, TraceFault why, List<String> arguments)
        implements LogItem {

    public UnreadableTrace {
        arguments = List.copyOf(arguments);
    }
}
