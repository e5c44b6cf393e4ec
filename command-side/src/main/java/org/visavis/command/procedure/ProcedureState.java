package org.visavis.command.procedure;

import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;

/** What a decision has to know of a procedure: its rules as published. */
public sealed interface ProcedureState {
    /** Nothing was published under this identifier. */
    record None() implements ProcedureState {}

    /** In force. */
    record Published(ProcedurePublished rules) implements ProcedureState {}

    default ProcedureState evolve(ProcedureEvent event) {
        return switch (event) {
            case ProcedurePublished published -> new Published(published);
        };
    }
}
