package org.visavis.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Registry;
import org.visavis.events.organisation.OrganisationEvent;
import org.visavis.events.organisation.OrganisationId;

import java.time.InstantSource;
import java.util.List;

/** Hands each command to its slice, and each event to the state. */
public final class Organisation {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable OrganisationId id;

    private OrganisationState state = new OrganisationState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterOrganisation command, InstantSource clock) {
        record(RegisterOrganisation.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NameEscalationLine command, Registry registry, InstantSource clock) {
        record(NameEscalationLine.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SwitchMail command, InstantSource clock) {
        record(SwitchMail.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishOrganisationTemplate command, InstantSource clock) {
        record(PublishOrganisationTemplate.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawOrganisationTemplate command, InstantSource clock) {
        record(WithdrawOrganisationTemplate.decide(command, state, clock.instant()));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.organisation();
        state = state.evolve(event);
    }

    private static void record(List<OrganisationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
