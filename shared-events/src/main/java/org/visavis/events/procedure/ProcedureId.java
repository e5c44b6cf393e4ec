package org.visavis.events.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.visavis.events.Id;

/**
 * Names the published rules of one kind of dossier; it is also the name of its stream of events.
 */
public record ProcedureId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcedureId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
