package org.visavis.command.organisation;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.EscalationLine;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Templates;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.EscalationLineNamed;
import org.visavis.events.organisation.OrganisationEvent.MailResumed;
import org.visavis.events.organisation.OrganisationEvent.MailStopped;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.organisation.OrganisationTemplates;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplatePublished;
import org.visavis.events.organisation.OrganisationTemplates.OrganisationTemplateWithdrawn;

import java.time.Duration;

/** What a decision has to know of an organisation. */
public sealed interface OrganisationState {
    /** Nothing was registered under this identifier. */
    record None() implements OrganisationState {}

    /**
     * Works with the service.
     *
     * @param address given for agents of whom nothing else is known
     * @param phone given for agents of whom nothing else is known
     * @param escalation to whom a dossier is escalated, if anybody was named
     * @param mailStopped whether no mail leaves
     * @param templates what is said again and again on all its dossiers
     */
    record Registered(
            OrganisationId organisation,
            String address,
            String phone,
            EscalationLine escalation,
            boolean mailStopped,
            Templates templates)
            implements OrganisationState {

        private Registered with(EscalationLineNamed named) {
            return new Registered(
                    organisation,
                    address,
                    phone,
                    new EscalationLine(named.line(), Duration.ofHours(named.takeUpWithinHours())),
                    mailStopped,
                    templates);
        }

        private Registered stopped(boolean stopped) {
            return new Registered(organisation, address, phone, escalation, stopped, templates);
        }

        private Registered with(Templates next) {
            return new Registered(organisation, address, phone, escalation, mailStopped, next);
        }

        private Registered with(OrganisationTemplates event) {
            return with(
                    switch (event) {
                        case OrganisationTemplatePublished it -> templates.with(it.template());
                        case OrganisationTemplateWithdrawn it -> templates.without(it.template());
                    });
        }
    }

    default OrganisationState evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered ->
                    new Registered(
                            registered.organisation(),
                            registered.address(),
                            registered.phone(),
                            EscalationLine.NOBODY,
                            false,
                            Templates.NONE);
            case EscalationLineNamed named -> registered().with(named);
            case MailStopped _ -> registered().stopped(true);
            case MailResumed _ -> registered().stopped(false);
            case OrganisationTemplates it -> registered().with(it);
        };
    }

    /**
     * The organisation's own templates, for somebody who works there.
     *
     * @throws Refused not visible
     */
    default Templates templatesOf(Actor actor) {
        if (!(this instanceof Registered known)
                || !known.organisation().equals(actor.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        return known.templates();
    }

    private Registered registered() {
        return switch (this) {
            case None _ ->
                    throw new IllegalStateException("Expected a registration before all else");
            case Registered registered -> registered;
        };
    }
}
