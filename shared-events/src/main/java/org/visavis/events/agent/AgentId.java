package org.visavis.events.agent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/** Names a person who works for an organisation; it is also the name of its stream of events. */
public record AgentId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgentId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
