package org.visavis.command.agent;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentEvent;
import org.visavis.events.agent.AgentId;

import java.time.InstantSource;
import java.util.List;

/** Hands each command to its slice, and each event to the state. */
public final class Agent {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable AgentId id;

    private AgentState state = new AgentState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterAgent command, InstantSource clock) {
        record(RegisterAgent.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportAgent command, InstantSource clock) {
        record(ImportAgent.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclareAbsence command, Registry registry, InstantSource clock) {
        record(DeclareAbsence.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndAbsence command, Registry registry, InstantSource clock) {
        record(EndAbsence.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskPseudonym command, InstantSource clock) {
        record(AskPseudonym.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnswerPseudonym command, Registry registry, InstantSource clock) {
        record(AnswerPseudonym.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndPseudonym command, InstantSource clock) {
        record(EndPseudonym.decide(command, state, clock.instant()));
    }

    @EventSourcingHandler
    void on(AgentEvent event) {
        id = event.agent();
        state = state.evolve(event);
    }

    private static void record(List<AgentEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
