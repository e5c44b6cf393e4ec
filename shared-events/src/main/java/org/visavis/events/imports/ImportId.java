package org.visavis.events.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/** Names one reading of a log from another system; it is also the name of its stream of events. */
public record ImportId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
