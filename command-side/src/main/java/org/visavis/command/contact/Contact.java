package org.visavis.command.contact;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactId;

import java.time.InstantSource;
import java.util.List;

/** Hands each command to its slice, and each event to the state. */
public final class Contact {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable ContactId id;

    private ContactState state = new ContactState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LogContact command, Registry registry, InstantSource clock) {
        boolean known = employs(registry, command, command.chosenOwner());
        record(LogContact.decide(command, state, known, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HoldMail command, InstantSource clock) {
        record(HoldMail.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeContactOwner command, Registry registry, InstantSource clock) {
        boolean known = employs(registry, command, command.owner());
        record(ChangeContactOwner.decide(command, state, known, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AttachContact command, InstantSource clock) {
        record(AttachContact.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SettleContact command, InstantSource clock) {
        record(SettleContact.decide(command, state, clock.instant()));
    }

    @EventSourcingHandler
    void on(ContactEvent event) {
        id = event.contact();
        state = state.evolve(event);
    }

    private static boolean employs(Registry registry, ContactCommand command, AgentId agent) {
        return registry.employs(command.actor().organisation(), agent);
    }

    private static void record(List<ContactEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
