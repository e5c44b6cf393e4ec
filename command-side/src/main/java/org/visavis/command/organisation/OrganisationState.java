package org.visavis.command.organisation;

import org.visavis.command.decision.EscalationLine;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.EscalationLineNamed;
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
     */
    record Registered(String address, String phone, EscalationLine escalation)
            implements OrganisationState {}

    default OrganisationState evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered ->
                    new Registered(registered.address(), registered.phone(), EscalationLine.NOBODY);
            case EscalationLineNamed named -> with(named);
        };
    }

    private OrganisationState with(EscalationLineNamed named) {
        return switch (this) {
            case None _ ->
                    throw new IllegalStateException("Expected a registration before all else");
            case Registered(String address, String phone, _) ->
                    new Registered(
                            address,
                            phone,
                            new EscalationLine(
                                    named.line(), Duration.ofHours(named.takeUpWithinHours())));
        };
    }
}
