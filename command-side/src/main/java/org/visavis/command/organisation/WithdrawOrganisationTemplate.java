package org.visavis.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplateWithdrawn;
import org.visavis.events.wording.TemplateId;

import java.time.Instant;
import java.util.List;

/** Have a template used no longer. What was written by it stays. */
public record WithdrawOrganisationTemplate(
        @TargetAggregateIdentifier OrganisationId organisation, Actor actor, TemplateId template)
        implements OrganisationCommand {

    static List<OrganisationEvent> decide(
            WithdrawOrganisationTemplate command, OrganisationState state, Instant now) {
        if (!state.templatesOf(command.actor()).current().containsKey(command.template())) {
            throw new Refused(new Reason.NotVisible());
        }
        return List.of(
                new OrganisationTemplateWithdrawn(
                        command.organisation(), command.template(), command.actor().agent(), now));
    }
}
