package org.visavis.command.procedure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplateWithdrawn;
import org.visavis.events.wording.TemplateId;

import java.time.Instant;
import java.util.List;

/** Have a template used no longer. What was written by it stays. */
public record WithdrawProcedureTemplate(
        @TargetAggregateIdentifier ProcedureId procedure, Actor actor, TemplateId template)
        implements ProcedureCommand {

    static List<ProcedureEvent> decide(
            WithdrawProcedureTemplate command, ProcedureState state, Instant now) {
        if (!state.templatesOf(command.actor()).current().containsKey(command.template())) {
            throw new Refused(new Reason.NotVisible());
        }
        return List.of(
                new ProcedureTemplateWithdrawn(
                        command.procedure(), command.template(), command.actor().agent(), now));
    }
}
