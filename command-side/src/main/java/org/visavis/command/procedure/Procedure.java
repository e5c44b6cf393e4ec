package org.visavis.command.procedure;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Registry;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureId;

import java.time.InstantSource;
import java.util.List;

/** Hands each command to its slice, and each event to the state. */
public final class Procedure {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable ProcedureId id;

    private ProcedureState state = new ProcedureState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishProcedure command, Registry registry, InstantSource clock) {
        record(
                PublishProcedure.decide(
                        command,
                        state,
                        registry.employs(command.actor().organisation(), command.firstContact()),
                        clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishLadder command, InstantSource clock) {
        record(PublishLadder.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PublishProcedureTemplate command, InstantSource clock) {
        record(PublishProcedureTemplate.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawProcedureTemplate command, InstantSource clock) {
        record(WithdrawProcedureTemplate.decide(command, state, clock.instant()));
    }

    @EventSourcingHandler
    void on(ProcedureEvent event) {
        id = event.procedure();
        state = state.evolve(event);
    }

    private static void record(List<ProcedureEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
