package org.visavis.command.dossier.desk;

import org.jspecify.annotations.Nullable;
import org.visavis.web.form.Fields;
import org.visavis.web.who.Person;

import java.time.Instant;

/** When something took place, as whoever asks may tell it. */
final class Told {
    private Told() {}

    /** An agent may tell it afterwards; what a party does on their page happens now. */
    static @Nullable Instant happenedAt(Fields fields, Person who) {
        return who.kind() == Person.Kind.AGENT
                ? fields.maybeInstant("happenedAt").orElse(null)
                : null;
    }
}
