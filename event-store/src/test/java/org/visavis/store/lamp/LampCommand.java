package org.visavis.store.lamp;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.store.NeverRetried;

import java.util.List;

/** What may be asked of a lamp. */
public sealed interface LampCommand {

    /** Put it up: the first command of its stream. */
    record Install(@TargetAggregateIdentifier String lamp, String place) implements LampCommand {}

    /** Light it; already so if it burns. */
    record SwitchOn(@TargetAggregateIdentifier String lamp, int watt) implements LampCommand {}

    /** Put it out; refused if it is out. */
    record SwitchOff(@TargetAggregateIdentifier String lamp) implements LampCommand {}

    /** On and off in one command, so many times. */
    record Blink(@TargetAggregateIdentifier String lamp, int times) implements LampCommand {}

    /** Choose who owns it. */
    record Give(@TargetAggregateIdentifier String lamp, Personal to, List<Personal> witnesses)
            implements LampCommand, NeverRetried {}
}
