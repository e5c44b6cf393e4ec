package org.visavis.events.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/** Names a person or a body that is served; it is also the name of its stream of events. */
public record PartyId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
