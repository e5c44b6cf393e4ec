package org.visavis.command.organisation;

import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;

/** What a decision has to know of an organisation. */
public sealed interface OrganisationState {
    /** Nothing was registered under this identifier. */
    record None() implements OrganisationState {}

    /**
     * Works with the service.
     *
     * @param address given for agents of whom nothing else is known
     * @param phone given for agents of whom nothing else is known
     */
    record Registered(String address, String phone) implements OrganisationState {}

    default OrganisationState evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered ->
                    new Registered(registered.address(), registered.phone());
        };
    }
}
