package org.visavis.events.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/**
 * Names a contact that came in without a dossier; it is also the name of its stream of events, and
 * of the key that what was said is kept under.
 */
public record ContactId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
