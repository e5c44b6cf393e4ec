package org.visavis.command.procedure;

import org.visavis.command.decision.ContactLadder;
import org.visavis.command.decision.ContactLadders;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.LadderPublished;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;

/** What a decision has to know of a procedure: its rules as published. */
public sealed interface ProcedureState {
    /** Nothing was published under this identifier. */
    record None() implements ProcedureState {}

    /** In force. */
    record Published(ProcedurePublished rules, ContactLadders ladders) implements ProcedureState {}

    default ProcedureState evolve(ProcedureEvent event) {
        return switch (event) {
            case ProcedurePublished published -> new Published(published, ContactLadders.NONE);
            case LadderPublished published -> with(published);
        };
    }

    private ProcedureState with(LadderPublished it) {
        return switch (this) {
            case None _ ->
                    throw new IllegalStateException("Expected a publication before all else");
            case Published(ProcedurePublished rules, ContactLadders ladders) ->
                    new Published(rules, ladders.then(new ContactLadder(it.version(), it.rungs())));
        };
    }
}
