package org.visavis.events.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/** Names a template through all its versions. */
public record TemplateId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TemplateId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
