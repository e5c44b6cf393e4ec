package org.visavis.store.lamp;

import org.visavis.store.WireName;

import java.util.List;

/** What happens to a lamp: the tests' own small trade. */
public sealed interface LampEvent {
    /** The names on the wire. */
    List<WireName> NAMES =
            List.of(
                    new WireName("LampInstalled", "1", Installed.class),
                    new WireName("LampSwitchedOn", "1", SwitchedOn.class),
                    new WireName("LampSwitchedOff", "1", SwitchedOff.class),
                    new WireName("LampGiven", "1", Given.class));

    /** Somebody put it up. */
    record Installed(String lamp, String place) implements LampEvent {}

    /** It burns. */
    record SwitchedOn(int watt) implements LampEvent {}

    /** It does not. */
    record SwitchedOff() implements LampEvent {}

    /** It belongs to somebody. */
    record Given(Personal owner, List<Personal> witnesses) implements LampEvent {}
}
