package org.visavis.events.examples;

import org.visavis.events.Event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One example of each event, told of one small town. */
public final class Examples {
    private Examples() {}

    public static List<Event> all() {
        return Stream.of(
                        DossierExamples.told(),
                        PeopleExamples.told(),
                        StructureExamples.told(),
                        ErasureExamples.told(),
                        ContactExamples.told(),
                        InstitutionExamples.told(),
                        ImportExamples.told())
                .<Event>flatMap(List::stream)
                .toList();
    }

    /** The example of this kind of event, if somebody wrote one. */
    public static Optional<Event> of(Class<? extends Event> kind) {
        return all().stream().filter(kind::isInstance).findFirst();
    }
}
