package org.visavis.events.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/** Names a public body with members; it is also the name of its stream of events. */
public record OrganisationId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
