package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.dossier.HandOver.HandOverWithdrawn;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.InStead.ActedInStead;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.ActingInSteadWithdrawn;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestReminded;
import org.visavis.events.dossier.Requests.RequestWithdrawn;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Voice.AnotherReferentAsked;
import org.visavis.events.dossier.Voice.AnotherReferentRefused;
import org.visavis.events.dossier.Voice.AnswerJudged;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksDeclined;
import org.visavis.events.dossier.Voice.ThanksGiven;
import org.visavis.events.dossier.Work;
import org.visavis.events.dossier.Work.ActionAdded;
import org.visavis.events.dossier.Work.ActionCompleted;
import org.visavis.events.dossier.Work.ActionTakenInCharge;
import org.visavis.events.dossier.Work.FollowUpDismissed;
import org.visavis.events.dossier.Work.FollowUpNeeded;

/**
 * Who really acted for the party: spoke with them, answered for the dossier, did what was to be
 * done. Organising the work, or keeping the record straight, is not yet acting.
 */
final class Acted {
    private Acted() {}

    /** The agent who acted in an event; none where nobody did. */
    static @Nullable AgentId in(DossierEvent event) {
        return switch (event) {
            case Opening _,
                    Introduction _,
                    Participation _,
                    Ladder _,
                    Silence _,
                    Course _,
                    Correction _,
                    Closing _ ->
                    null;
            case Referral it -> in(it);
            case HandOver it -> in(it);
            case Conversation it -> in(it);
            case Correspondence it -> in(it);
            case Requests it -> in(it);
            case Pledges it -> in(it);
            case Work it -> in(it);
            case Escalation it -> in(it);
            case InStead it -> in(it);
            case Voice it -> in(it);
        };
    }

    private static @Nullable AgentId in(Referral event) {
        return switch (event) {
            case AssignmentAccepted it -> it.agent();
            case ReferentAssigned _ -> null;
        };
    }

    private static @Nullable AgentId in(HandOver event) {
        return switch (event) {
            case HandOverAccepted it -> it.agent();
            case HandOverProposed _, HandOverReturned _, HandOverWithdrawn _ -> null;
        };
    }

    private static @Nullable AgentId in(Conversation event) {
        return switch (event) {
            case InteractionRecorded it -> it.by();
            case ActRecorded it -> it.by();
            case PartyWrote _, TeamNoteWritten _ -> null;
        };
    }

    private static @Nullable AgentId in(Correspondence event) {
        return switch (event) {
            case MessageWritten it -> it.by();
            case MessageDelivered _,
                    MessageUndeliverable _,
                    MessageTriedAgain _,
                    MessageReceived _ ->
                    null;
        };
    }

    private static @Nullable AgentId in(Requests event) {
        return switch (event) {
            case InformationRequested it -> it.by();
            case RequestReminded it -> it.by();
            case RequestAnswered it -> it.by();
            case RequestWithdrawn _ -> null;
        };
    }

    private static @Nullable AgentId in(Pledges event) {
        return switch (event) {
            case PromiseMade it -> it.by();
            case PromiseKept it -> it.by();
            case CalledBack it -> it.by();
            case CallBackAsked _ -> null;
        };
    }

    private static @Nullable AgentId in(Work event) {
        return switch (event) {
            case ActionTakenInCharge it -> it.by();
            case ActionCompleted it -> it.by();
            case FollowUpNeeded _, FollowUpDismissed _, ActionAdded _ -> null;
        };
    }

    private static @Nullable AgentId in(Escalation event) {
        return switch (event) {
            case EscalationTakenUp it -> it.by();
            case EscalationSettled it -> it.by();
            case DossierEscalated _, EscalationClimbed _ -> null;
        };
    }

    private static @Nullable AgentId in(InStead event) {
        return switch (event) {
            case ActedInStead it -> it.by();
            case ActingInSteadAnnounced _, ActingInSteadWithdrawn _ -> null;
        };
    }

    private static @Nullable AgentId in(Voice event) {
        return switch (event) {
            case ContestationAnswered it -> it.by();
            case ThanksGiven _,
                    ThanksDeclined _,
                    RecordContested _,
                    AnotherReferentAsked _,
                    AnotherReferentRefused _,
                    AnswerJudged _ ->
                    null;
        };
    }
}
