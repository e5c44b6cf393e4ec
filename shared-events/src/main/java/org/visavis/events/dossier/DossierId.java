package org.visavis.events.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/**
 * Names one matter of one party with one organisation; it is also the name of its stream of events.
 */
public record DossierId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
