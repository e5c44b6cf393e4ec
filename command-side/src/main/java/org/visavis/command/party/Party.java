package org.visavis.command.party;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Belongings;
import org.visavis.command.decision.Oblivion;
import org.visavis.command.decision.Registry;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyId;

import java.time.InstantSource;
import java.util.List;

/** Hands each command to its slice, and each event to the state. */
public final class Party {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable PartyId id;

    private PartyState state = new PartyState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterParty command, InstantSource clock) {
        record(RegisterParty.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectParty command, InstantSource clock) {
        record(CorrectParty.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetPreferences command, InstantSource clock) {
        record(SetPreferences.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeCardInStead command, Registry registry, InstantSource clock) {
        record(ChangeCardInStead.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddContact command, InstantSource clock) {
        record(AddContact.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectContact command, InstantSource clock) {
        record(CorrectContact.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndContact command, InstantSource clock) {
        record(EndContact.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UnmergeParty command, InstantSource clock) {
        record(UnmergeParty.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MergeParty command, Registry registry, InstantSource clock) {
        var kept = MergeParty.Kept.of(command, registry);
        record(MergeParty.decide(command, state, kept, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskErasure command, Belongings belongings, InstantSource clock) {
        var belonging = belongings.of(command.party());
        record(AskErasure.decide(command, state, belonging, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfirmErasure command, Belongings belongings, InstantSource clock) {
        var belonging = belongings.of(command.party());
        record(ConfirmErasure.decide(command, state, belonging, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefuseErasure command, InstantSource clock) {
        record(RefuseErasure.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawErasure command, InstantSource clock) {
        record(WithdrawErasure.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EraseParty command, Oblivion oblivion, InstantSource clock) {
        EraseParty.decide(command, state, clock.instant())
                .ifPresent(
                        erased -> {
                            oblivion.forget(erased);
                            AggregateLifecycle.apply(erased);
                        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReplayErasure command) {
        record(ReplayErasure.decide(command, state));
    }

    @EventSourcingHandler
    void on(PartyEvent event) {
        id = event.party();
        state = state.evolve(event);
    }

    private static void record(List<PartyEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
