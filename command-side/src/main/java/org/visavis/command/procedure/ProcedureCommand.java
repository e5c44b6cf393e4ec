package org.visavis.command.procedure;

import org.visavis.command.decision.Actor;
import org.visavis.events.procedure.ProcedureId;

/** What may be asked of a procedure. */
public sealed interface ProcedureCommand
        permits PublishProcedure,
                PublishLadder,
                PublishProcedureTemplate,
                WithdrawProcedureTemplate {
    ProcedureId procedure();

    Actor actor();
}
