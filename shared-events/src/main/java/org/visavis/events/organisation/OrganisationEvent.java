package org.visavis.events.organisation;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** The story of an organisation. */
public sealed interface OrganisationEvent extends Event {
    OrganisationId organisation();

    /**
     * A public body began to work with the service.
     *
     * @param address where letters to it go
     * @param hours when its counter is open, in words
     */
    @Wire("OrganisationRegistered")
    record OrganisationRegistered(
            OrganisationId organisation,
            String name,
            String address,
            String phone,
            @Nullable String email,
            @Nullable String hours,
            Instant happenedAt)
            implements OrganisationEvent {}
}
