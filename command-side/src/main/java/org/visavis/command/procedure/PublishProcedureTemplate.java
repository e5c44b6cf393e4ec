package org.visavis.command.procedure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Drafted;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Templates;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.procedure.ProcedureTemplates.ProcedureTemplatePublished;

import java.time.Instant;
import java.util.List;

/**
 * Publish what is said again and again on the dossiers of a procedure, or change it.
 *
 * @param changes whether it is the next version of a template that is there
 */
public record PublishProcedureTemplate(
        @TargetAggregateIdentifier ProcedureId procedure,
        Actor actor,
        Drafted drafted,
        boolean changes)
        implements ProcedureCommand {

    static List<ProcedureEvent> decide(
            PublishProcedureTemplate command, ProcedureState state, Instant now) {
        Templates templates = state.templatesOf(command.actor());
        if (command.changes() && !templates.current().containsKey(command.drafted().id())) {
            throw new Refused(new Reason.NotVisible());
        }
        return templates
                .published(command.drafted())
                .<List<ProcedureEvent>>map(
                        template ->
                                List.of(
                                        new ProcedureTemplatePublished(
                                                command.procedure(),
                                                template,
                                                command.actor().agent(),
                                                now)))
                .orElse(List.of());
    }
}
