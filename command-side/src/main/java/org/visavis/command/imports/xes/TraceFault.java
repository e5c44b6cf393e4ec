package org.visavis.command.imports.xes;

import java.util.Locale;

/** Why a trace cannot be read. The log goes on with the next one. */
public enum TraceFault {
    /** The trace has no {@code concept:name}. */
    REFERENCE_MISSING,
    /** Neither {@code startdate} nor an event tells when the case opened. */
    OPENING_UNKNOWN,
    /** Neither {@code responsible} nor an event names a person. */
    NOBODY_NAMED,
    /** A date is not an {@code xs:dateTime}: the key, the value (its beginning). */
    DATE_UNREADABLE,
    /** An event has no {@code time:timestamp}. */
    EVENT_WITHOUT_TIME,
    /** An event has no {@code concept:name}. */
    EVENT_WITHOUT_ACTIVITY,
    /** An event has no {@code org:resource}. */
    EVENT_WITHOUT_RESOURCE,
    /** A key is given twice with different values: the key. */
    TOLD_TWICE,
    /** A value is longer than allowed: the key, the longest length in characters. */
    VALUE_TOO_LONG,
    /** The trace has more events than allowed: the greatest number. */
    TOO_MANY_EVENTS,
    /** The trace takes more bytes than allowed: the greatest number. */
    TRACE_TOO_LARGE;

    /** The name of this reason in message bundles and for programs: stable, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
