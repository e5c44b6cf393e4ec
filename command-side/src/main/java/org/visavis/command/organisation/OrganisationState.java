package org.visavis.command.organisation;

import org.visavis.command.decision.EscalationLine;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.EscalationLineNamed;
import org.visavis.events.organisation.OrganisationEvent.MailResumed;
import org.visavis.events.organisation.OrganisationEvent.MailStopped;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;

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
     */
    record Registered(String address, String phone, EscalationLine escalation, boolean mailStopped)
            implements OrganisationState {

        private Registered with(EscalationLineNamed named) {
            return new Registered(
                    address,
                    phone,
                    new EscalationLine(named.line(), Duration.ofHours(named.takeUpWithinHours())),
                    mailStopped);
        }

        private Registered stopped(boolean stopped) {
            return new Registered(address, phone, escalation, stopped);
        }
    }

    default OrganisationState evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered ->
                    new Registered(
                            registered.address(), registered.phone(), EscalationLine.NOBODY, false);
            case EscalationLineNamed named -> registered().with(named);
            case MailStopped _ -> registered().stopped(true);
            case MailResumed _ -> registered().stopped(false);
        };
    }

    private Registered registered() {
        return switch (this) {
            case None _ ->
                    throw new IllegalStateException("Expected a registration before all else");
            case Registered registered -> registered;
        };
    }
}
