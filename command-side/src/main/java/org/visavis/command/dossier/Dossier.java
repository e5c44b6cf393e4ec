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
import java.util.List;

/** Hands each command to its slice, and each event to the state. */
public final class Dossier {
    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private @Nullable DossierId id;

    private DossierState state = new DossierState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenDossier command, Registry registry, InstantSource clock) {
        var context = OpenDossier.Context.of(command, registry);
        record(OpenDossier.decide(command, state, context, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportCase command) {
        record(ImportCase.decide(command, state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AssignReferent command, Registry registry, InstantSource clock) {
        record(
                AssignReferent.decide(
                        command,
                        state,
                        registry.employs(command.actor().organisation(), command.agent()),
                        clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptAssignment command, InstantSource clock) {
        record(AcceptAssignment.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseDossier command, InstantSource clock) {
        record(CloseDossier.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordInteraction command, Registry registry, InstantSource clock) {
        record(RecordInteraction.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectInteraction command, InstantSource clock) {
        record(CorrectInteraction.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WriteMessage command, Registry registry, InstantSource clock) {
        record(WriteMessage.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WriteTeamNote command, InstantSource clock) {
        record(WriteTeamNote.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddAction command, Registry registry, InstantSource clock) {
        record(AddAction.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeAction command, InstantSource clock) {
        record(TakeAction.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteAction command, InstantSource clock) {
        record(CompleteAction.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DismissFollowUp command, InstantSource clock) {
        record(DismissFollowUp.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MakePromise command, Registry registry, InstantSource clock) {
        record(MakePromise.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(KeepPromise command, InstantSource clock) {
        record(KeepPromise.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskCallBack command, Registry registry, InstantSource clock) {
        record(AskCallBack.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CallBack command, InstantSource clock) {
        record(CallBack.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskInformation command, Registry registry, InstantSource clock) {
        record(AskInformation.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemindRequest command, InstantSource clock) {
        record(RemindRequest.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnswerRequest command, InstantSource clock) {
        record(AnswerRequest.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawRequest command, InstantSource clock) {
        record(WithdrawRequest.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Thank command, InstantSource clock) {
        record(Thank.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclineThanks command, InstantSource clock) {
        record(DeclineThanks.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ContestRecord command, InstantSource clock) {
        record(ContestRecord.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AnswerContestation command, InstantSource clock) {
        record(AnswerContestation.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddParticipant command, Registry registry, InstantSource clock) {
        record(
                AddParticipant.decide(
                        command,
                        state,
                        registry.knows(command.actor().organisation(), command.party()),
                        clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndParticipation command, InstantSource clock) {
        record(EndParticipation.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeHandOver command, Registry registry, InstantSource clock) {
        boolean known = registry.employs(command.actor().organisation(), command.to());
        record(ProposeHandOver.decide(command, state, known, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptHandOver command, InstantSource clock) {
        record(AcceptHandOver.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReturnHandOver command, InstantSource clock) {
        record(ReturnHandOver.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawHandOver command, InstantSource clock) {
        record(WithdrawHandOver.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskForAnotherReferent command, InstantSource clock) {
        record(AskForAnotherReferent.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefuseAnotherReferent command, InstantSource clock) {
        record(RefuseAnotherReferent.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EscalateDossier command, Registry registry, InstantSource clock) {
        record(EscalateDossier.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeUpEscalation command, InstantSource clock) {
        record(TakeUpEscalation.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SettleEscalation command, InstantSource clock) {
        record(SettleEscalation.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClimbEscalation command, Registry registry, InstantSource clock) {
        record(ClimbEscalation.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SuspendDossier command, InstantSource clock) {
        record(SuspendDossier.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResumeDossier command, InstantSource clock) {
        record(ResumeDossier.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ExtendDeadline command, InstantSource clock) {
        record(ExtendDeadline.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenDossier command, Registry registry, InstantSource clock) {
        record(ReopenDossier.decide(command, state, registry, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectDate command, InstantSource clock) {
        record(CorrectDate.decide(command, state, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectReferent command, Registry registry, InstantSource clock) {
        boolean known = registry.employs(command.actor().organisation(), command.agent());
        record(CorrectReferent.decide(command, state, known, clock.instant()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectDossierParty command, Registry registry, InstantSource clock) {
        boolean known = registry.knows(command.actor().organisation(), command.party());
        record(CorrectDossierParty.decide(command, state, known, clock.instant()));
    }

    @EventSourcingHandler
    void on(DossierEvent event) {
        id = event.dossier();
        state = state.evolve(event);
    }

    private static void record(List<DossierEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
