package org.visavis.command.imports;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.events.imports.ImportEvent;
import org.visavis.events.imports.ImportId;

import java.time.InstantSource;
import java.util.List;

/** Hands each command to its slice, and each event to the state. */
public final class Import {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable ImportId id;

    private ImportState state = new ImportState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartImport command, InstantSource clock) {
        record(StartImport.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdvanceImport command, InstantSource clock) {
        record(AdvanceImport.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndImport command, InstantSource clock) {
        record(EndImport.decide(command, state, clock.instant()));
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        id = event.id();
        state = state.evolve(event);
    }

    private static void record(List<ImportEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
