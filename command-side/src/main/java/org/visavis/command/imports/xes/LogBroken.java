package org.visavis.command.imports.xes;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The log cannot be read, or not further; the traces delivered before are whole. */
public final class LogBroken extends Exception {

    private static final long serialVersionUID = 1L;

    private final LogFault why;
    private final int line;
    private final transient List<String> arguments;

    LogBroken(LogFault why, int line, List<String> arguments, @Nullable Throwable cause) {
        super("Expected an event log, but line " + line + ": " + why.code() + " " + arguments);
        this.why = why;
        this.line = line;
        this.arguments = List.copyOf(arguments);
        if (cause != null) {
            initCause(cause);
        }
    }

    /** What is wrong. */
    public LogFault why() {
        return why;
    }

    /** How far the log could be read: a line, from 1. */
    public int line() {
        return line;
    }

    /** What the reason names, in its order: see {@link LogFault}. */
    public List<String> arguments() {
        return arguments;
    }
}
