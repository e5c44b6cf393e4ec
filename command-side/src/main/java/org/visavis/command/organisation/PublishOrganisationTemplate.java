package org.visavis.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Drafted;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Templates;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplatePublished;

import java.time.Instant;
import java.util.List;

/**
 * Publish what is said again and again on all dossiers of an organisation, or change it.
 *
 * @param changes whether it is the next version of a template that is there
 */
public record PublishOrganisationTemplate(
        @TargetAggregateIdentifier OrganisationId organisation,
        Actor actor,
        Drafted drafted,
        boolean changes)
        implements OrganisationCommand {

    static List<OrganisationEvent> decide(
            PublishOrganisationTemplate command, OrganisationState state, Instant now) {
        Templates templates = state.templatesOf(command.actor());
        if (command.changes() && !templates.current().containsKey(command.drafted().id())) {
            throw new Refused(new Reason.NotVisible());
        }
        return templates
                .published(command.drafted())
                .<List<OrganisationEvent>>map(
                        template ->
                                List.of(
                                        new OrganisationTemplatePublished(
                                                command.organisation(),
                                                template,
                                                command.actor().agent(),
                                                now)))
                .orElse(List.of());
    }
}
