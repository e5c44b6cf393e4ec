package org.visavis.command.dossier;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.InstantSource;

/** Hands each command to its slice, and each event to the state. */
public final class Dossier {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable DossierId id;

    private DossierState state = new DossierState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DossierCommand command, Registry registry, InstantSource clock) {
        new Slices(state, registry, clock.instant())
                .decide(command)
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(DossierEvent event) {
        id = event.dossier();
        state = state.evolve(event);
    }
}
