package org.visavis.command.organisation;

import org.visavis.events.organisation.OrganisationId;

/** What may be asked of an organisation's record. */
public sealed interface OrganisationCommand
        permits RegisterOrganisation,
                NameEscalationLine,
                SwitchMail,
                PublishOrganisationTemplate,
                WithdrawOrganisationTemplate {
    OrganisationId organisation();
}
