package org.visavis.events.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/** Names a file that is kept beside the events, sealed under the key of whom it is about. */
public record FileId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
