package org.visavis.command.imports.xes;

/** One trace of a log: read, or listed as unreadable with its line. The log goes on after both. */
public sealed interface LogItem permits Trace, UnreadableTrace {

    /** The line of the log, from 1, where a person would look: see the two kinds. */
    int line();
}
