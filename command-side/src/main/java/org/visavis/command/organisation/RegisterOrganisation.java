package org.visavis.command.organisation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationEvent.OrganisationRegistered;
import org.visavis.events.organisation.OrganisationId;

import java.time.Instant;
import java.util.List;

/** Make a public body known to the service. */
public record RegisterOrganisation(
        @TargetAggregateIdentifier OrganisationId organisation,
        String name,
        String address,
        String phone,
        @Nullable String email,
        @Nullable String hours)
        implements OrganisationCommand {

    static List<OrganisationEvent> decide(
            RegisterOrganisation command, OrganisationState state, Instant now) {
        return switch (state) {
            case OrganisationState.None _ ->
                    List.of(
                            new OrganisationRegistered(
                                    command.organisation(),
                                    command.name(),
                                    command.address(),
                                    command.phone(),
                                    command.email(),
                                    command.hours(),
                                    now));
            case OrganisationState.Registered _ -> throw new Refused(new Reason.AlreadyExists());
        };
    }
}
