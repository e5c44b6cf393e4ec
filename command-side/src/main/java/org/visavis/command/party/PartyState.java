package org.visavis.command.party;

import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyRegistered;

/** What a decision about a party has to know: nothing that says who it is. */
public sealed interface PartyState {
    /** Nobody was registered under this identifier. */
    record None() implements PartyState {}

    /** Known, first of all to this organisation. */
    record Known(OrganisationId organisation) implements PartyState {}

    default PartyState evolve(PartyEvent event) {
        return switch (event) {
            case PartyRegistered registered -> new Known(registered.organisation());
        };
    }

    /** Whether this organisation may open dossiers for the party. */
    default boolean knownTo(OrganisationId organisation) {
        return this instanceof Known(OrganisationId first) && first.equals(organisation);
    }
}
