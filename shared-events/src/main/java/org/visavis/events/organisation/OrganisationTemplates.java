package org.visavis.events.organisation;

import org.visavis.events.agent.AgentId;
import org.visavis.events.wire.Wire;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;

import java.time.Instant;

/** What is said again and again in all procedures of an organisation. */
public sealed interface OrganisationTemplates extends OrganisationEvent {
    /**
     * A template for all procedures of an organisation, or a further version of it, is there to be
     * used.
     *
     * @param template the whole of it, in this version
     * @param by the administrator who published it
     */
    @Wire("OrganisationTemplatePublished")
    record OrganisationTemplatePublished(
            OrganisationId organisation, Template template, AgentId by, Instant happenedAt)
            implements OrganisationTemplates {}

    /**
     * A template for all procedures of an organisation is no longer used.
     *
     * @param template which one
     * @param by the administrator who withdrew it
     */
    @Wire("OrganisationTemplateWithdrawn")
    record OrganisationTemplateWithdrawn(
            OrganisationId organisation, TemplateId template, AgentId by, Instant happenedAt)
            implements OrganisationTemplates {}
}
