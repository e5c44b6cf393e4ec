package org.visavis.events.procedure;

import org.visavis.events.agent.AgentId;
import org.visavis.events.wire.Wire;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;

import java.time.Instant;

/** What is said again and again in one procedure. */
public sealed interface ProcedureTemplates extends ProcedureEvent {
    /**
     * A template for one procedure, or a further version of it, is there to be used.
     *
     * @param template the whole of it, in this version
     * @param by the administrator who published it
     */
    @Wire("ProcedureTemplatePublished")
    record ProcedureTemplatePublished(
            ProcedureId procedure, Template template, AgentId by, Instant happenedAt)
            implements ProcedureTemplates {}

    /**
     * A template for one procedure is no longer used.
     *
     * @param template which one
     * @param by the administrator who withdrew it
     */
    @Wire("ProcedureTemplateWithdrawn")
    record ProcedureTemplateWithdrawn(
            ProcedureId procedure, TemplateId template, AgentId by, Instant happenedAt)
            implements ProcedureTemplates {}
}
