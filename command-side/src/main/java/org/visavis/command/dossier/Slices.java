package org.visavis.command.dossier;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.List;

/**
 * All that may be asked of a dossier, each with the slice that decides it, chapter by chapter.
 *
 * @param state what happened so far
 * @param registry what other subjects know
 */
record Slices(DossierState state, Registry registry, Instant now) {

    /**
     * What happens; nothing, where it is already so.
     *
     * @throws Refused if it may not happen
     */
    List<DossierEvent> decide(DossierCommand command) {
        List<DossierEvent> decided = decided(command);
        return command instanceof ImportCase
                ? decided
                : new Introductions(command.dossier(), state, registry, now).with(decided);
    }

    private List<DossierEvent> decided(DossierCommand command) {
        return switch (command) {
            case OpenDossier it ->
                    OpenDossier.decide(it, state, OpenDossier.Context.of(it, registry), now);
            case ImportCase it -> ImportCase.decide(it, state);
            case AssignReferent it ->
                    AssignReferent.decide(it, state, employs(it.actor(), it.agent()), now);
            case AcceptAssignment it -> AcceptAssignment.decide(it, state, now);
            case CloseDossier it -> CloseDossier.decide(it, state, now);
            case HandOverCommand it -> decide(it);
            case IntroductionCommand it -> decide(it);
            case EscalationCommand it -> decide(it);
            case CourseCommand it -> decide(it);
            case CorrectionCommand it -> decide(it);
            case ConversationCommand it -> decide(it);
            case CorrespondenceCommand it -> decide(it);
            case WorkCommand it -> decide(it);
            case PledgeCommand it -> decide(it);
            case RequestCommand it -> decide(it);
            case LadderCommand it -> decide(it);
            case LookForSilence it -> LookForSilence.decide(it, state, registry, now);
            case InSteadCommand it -> decide(it);
            case VoiceCommand it -> decide(it);
            case ParticipationCommand it -> decide(it);
        };
    }

    private List<DossierEvent> decide(HandOverCommand command) {
        return switch (command) {
            case ProposeHandOver it ->
                    ProposeHandOver.decide(it, state, employs(it.actor(), it.to()), now);
            case AcceptHandOver it -> AcceptHandOver.decide(it, state, now);
            case ReturnHandOver it -> ReturnHandOver.decide(it, state, now);
            case WithdrawHandOver it -> WithdrawHandOver.decide(it, state, now);
            case AskForAnotherReferent it -> AskForAnotherReferent.decide(it, state, now);
            case RefuseAnotherReferent it -> RefuseAnotherReferent.decide(it, state, now);
        };
    }

    private List<DossierEvent> decide(IntroductionCommand command) {
        return switch (command) {
            case IntroduceReferent it -> IntroduceReferent.decide(it, state, registry, now);
            case AddIntroductionLine it -> AddIntroductionLine.decide(it, state, now);
            case HastenIntroduction it -> HastenIntroduction.decide(it, state, now);
            case SayIntroduced it -> SayIntroduced.decide(it, state, now);
        };
    }

    private List<DossierEvent> decide(EscalationCommand command) {
        return switch (command) {
            case EscalateDossier it -> EscalateDossier.decide(it, state, registry, now);
            case TakeUpEscalation it -> TakeUpEscalation.decide(it, state, now);
            case SettleEscalation it -> SettleEscalation.decide(it, state, now);
            case ClimbEscalation it -> ClimbEscalation.decide(it, state, registry, now);
        };
    }

    private List<DossierEvent> decide(CourseCommand command) {
        return switch (command) {
            case SuspendDossier it -> SuspendDossier.decide(it, state, now);
            case ResumeDossier it -> ResumeDossier.decide(it, state, registry, now);
            case ExtendDeadline it -> ExtendDeadline.decide(it, state, now);
            case ReopenDossier it -> ReopenDossier.decide(it, state, registry, now);
        };
    }

    private List<DossierEvent> decide(CorrectionCommand command) {
        return switch (command) {
            case CorrectDate it -> CorrectDate.decide(it, state, now);
            case CorrectReferent it ->
                    CorrectReferent.decide(it, state, employs(it.actor(), it.agent()), now);
            case CorrectDossierParty it ->
                    CorrectDossierParty.decide(it, state, knows(it.actor(), it.party()), now);
        };
    }

    private List<DossierEvent> decide(ConversationCommand command) {
        return switch (command) {
            case RecordInteraction it -> RecordInteraction.decide(it, state, registry, now);
            case CorrectInteraction it -> CorrectInteraction.decide(it, state, now);
            case WriteMessage it -> WriteMessage.decide(it, state, registry, now);
            case WriteTeamNote it -> WriteTeamNote.decide(it, state, now);
        };
    }

    private List<DossierEvent> decide(CorrespondenceCommand command) {
        return switch (command) {
            case WriteToParty it -> WriteToParty.decide(it, state, registry, now);
            case TryMessageAgain it -> TryMessageAgain.decide(it, state, registry, now);
            case ConfirmDelivery it -> ConfirmDelivery.decide(it, state, now);
            case GiveUpDelivery it -> GiveUpDelivery.decide(it, state, now);
            case ReturnMessage it -> ReturnMessage.decide(it, state, now);
            case ReceiveMessage it -> ReceiveMessage.decide(it, state, registry, now);
        };
    }

    private List<DossierEvent> decide(WorkCommand command) {
        return switch (command) {
            case AddAction it -> AddAction.decide(it, state, registry, now);
            case TakeAction it -> TakeAction.decide(it, state, now);
            case CompleteAction it -> CompleteAction.decide(it, state, now);
            case DismissFollowUp it -> DismissFollowUp.decide(it, state, now);
        };
    }

    private List<DossierEvent> decide(PledgeCommand command) {
        return switch (command) {
            case MakePromise it -> MakePromise.decide(it, state, registry, now);
            case KeepPromise it -> KeepPromise.decide(it, state, now);
            case AskCallBack it -> AskCallBack.decide(it, state, registry, now);
            case CallBack it -> CallBack.decide(it, state, registry, now);
        };
    }

    private List<DossierEvent> decide(RequestCommand command) {
        return switch (command) {
            case AskInformation it -> AskInformation.decide(it, state, registry, now);
            case RemindRequest it -> RemindRequest.decide(it, state, now);
            case AnswerRequest it -> AnswerRequest.decide(it, state, now);
            case WithdrawRequest it -> WithdrawRequest.decide(it, state, now);
        };
    }

    private List<DossierEvent> decide(LadderCommand command) {
        return switch (command) {
            case ClimbLadder it -> ClimbLadder.decide(it, state, registry, now);
            case PauseLadder it -> PauseLadder.decide(it, state, registry, now);
            case ResumeLadder it -> ResumeLadder.decide(it, state, registry, now);
            case EndLadderPause it -> EndLadderPause.decide(it, state, registry, now);
        };
    }

    private List<DossierEvent> decide(InSteadCommand command) {
        return switch (command) {
            case ActInStead it -> ActInStead.decide(it, state, registry, now);
            case CompleteActInStead it -> CompleteActInStead.decide(it, state, registry, now);
            case WithdrawActInStead it -> WithdrawActInStead.decide(it, state, registry, now);
        };
    }

    private List<DossierEvent> decide(VoiceCommand command) {
        return switch (command) {
            case Thank it -> Thank.decide(it, state, now);
            case DeclineThanks it -> DeclineThanks.decide(it, state, now);
            case ContestRecord it -> ContestRecord.decide(it, state, now);
            case AnswerContestation it -> AnswerContestation.decide(it, state, now);
            case JudgeAnswer it -> JudgeAnswer.decide(it, state, registry, now);
        };
    }

    private List<DossierEvent> decide(ParticipationCommand command) {
        return switch (command) {
            case AddParticipant it ->
                    AddParticipant.decide(it, state, knows(it.actor(), it.party()), now);
            case EndParticipation it -> EndParticipation.decide(it, state, now);
        };
    }

    private boolean employs(Actor actor, AgentId agent) {
        return registry.employs(actor.organisation(), agent);
    }

    private boolean knows(Actor actor, PartyId party) {
        return registry.knows(actor.organisation(), party);
    }
}
