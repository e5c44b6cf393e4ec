package org.visavis.command.automation;

import java.time.Instant;

/** What an event changes in the agenda of its stream. */
public sealed interface Plan {
    /** This is due then, instead of what was for the same item. */
    record Due(int item, int step, Instant at) implements Plan {}

    /** Nothing is due any more for this item. */
    record Done(int item) implements Plan {}

    /** Nothing is due any more. */
    record AllDone() implements Plan {}
}
