package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.Direction;
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
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Pledges.PromiseKept;
import org.visavis.events.dossier.Pledges.PromiseMade;
import org.visavis.events.dossier.Reached;
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
import org.visavis.events.dossier.Work;
import org.visavis.query.supervision.Counted.Detail;
import org.visavis.query.supervision.Counted.Kind;

/** Tells what a board counts of each event; null where it counts nothing. */
final class WhatCounts {
    private WhatCounts() {}

    static @Nullable Counting of(DossierEvent event) {
        return switch (event) {
            case Opening it -> of(it);
            case Referral it -> of(it);
            case HandOver it -> of(it);
            case Conversation it -> of(it);
            case Correspondence it -> of(it);
            case Requests it -> of(it);
            case Pledges it -> of(it);
            case Escalation it -> of(it);
            case Course it -> of(it);
            case Closing it -> of(it);
            case Correction it -> of(it);
            case Introduction _, InStead _, Participation _, Ladder _, Silence _, Work _, Voice _ ->
                    null;
        };
    }

    private static Counting of(Opening event) {
        return switch (event) {
            case DossierOpened it ->
                    new Counting(Kind.OPENED, it)
                            .of(it.organisation().value(), it.procedure().value())
                            .by(it.firstContact())
                            .on(it.channel())
                            .due(it.deadline());
        };
    }

    private static Counting of(Referral event) {
        return switch (event) {
            case ReferentAssigned it ->
                    new Counting(Kind.REFERRED, it)
                            .by(it.agent())
                            .saying(it.acceptance() == Acceptance.AWAITED ? Detail.AWAITED : null);
            case AssignmentAccepted it -> new Counting(Kind.ACCEPTED, it);
        };
    }

    private static Counting of(HandOver event) {
        return switch (event) {
            case HandOverProposed it -> new Counting(Kind.PROPOSED, it);
            case HandOverAccepted it ->
                    new Counting(Kind.REFERRED, it).by(it.agent()).saying(Detail.HANDED_OVER);
            case HandOverReturned it -> new Counting(Kind.HAND_OVER_ENDED, it);
            case HandOverWithdrawn it -> new Counting(Kind.HAND_OVER_ENDED, it);
        };
    }

    private static @Nullable Counting of(Conversation event) {
        return switch (event) {
            case InteractionRecorded it ->
                    new Counting(Kind.TALKED, it)
                            .number(it.number())
                            .by(it.by())
                            .on(it.channel())
                            .towards(it.direction())
                            .reaching(it.reached());
            case PartyWrote it -> new Counting(Kind.WROTE, it).number(it.number());
            case ActRecorded it -> new Counting(Kind.ACTED, it).by(it.by());
            case TeamNoteWritten _ -> null;
        };
    }

    /** What the program writes by itself is no act; what did not leave answers nobody. */
    private static @Nullable Counting of(Correspondence event) {
        return switch (event) {
            case MessageWritten it ->
                    it.by() == null
                            ? null
                            : new Counting(Kind.TALKED, it)
                                    .number(it.number())
                                    .by(it.by())
                                    .on(it.channel())
                                    .towards(Direction.OUT);
            case MessageDelivered it ->
                    new Counting(Kind.TALK_CORRECTED, it)
                            .number(it.number())
                            .reaching(Reached.REACHED);
            case MessageUndeliverable it ->
                    new Counting(Kind.TALK_CORRECTED, it)
                            .number(it.number())
                            .reaching(Reached.NOT_REACHED);
            case MessageReceived it ->
                    it.automatic() ? null : new Counting(Kind.WROTE, it).number(it.number());
            case MessageTriedAgain _ -> null;
        };
    }

    private static Counting of(Requests event) {
        return switch (event) {
            case InformationRequested it ->
                    new Counting(Kind.REQUESTED, it)
                            .number(it.number())
                            .saying(it.partner() == null ? null : Detail.PARTNER);
            case RequestReminded it ->
                    new Counting(Kind.REMINDED, it).number(it.number()).on(it.channel());
            case RequestAnswered it -> new Counting(Kind.REQUEST_ENDED, it).number(it.number());
            case RequestWithdrawn it -> new Counting(Kind.REQUEST_ENDED, it).number(it.number());
        };
    }

    private static Counting of(Pledges event) {
        return switch (event) {
            case PromiseMade it ->
                    new Counting(Kind.PROMISED, it).number(it.number()).due(it.due());
            case PromiseKept it -> new Counting(Kind.KEPT, it).number(it.number());
            case CallBackAsked it ->
                    new Counting(Kind.CALL_ASKED, it).number(it.number()).due(it.due());
            case CalledBack it ->
                    new Counting(Kind.CALLED, it).number(it.number()).reaching(it.reached());
        };
    }

    private static Counting of(Escalation event) {
        return switch (event) {
            case DossierEscalated it -> new Counting(Kind.RAISED, it).number(it.level());
            case EscalationClimbed it -> new Counting(Kind.RAISED, it).number(it.level());
            case EscalationTakenUp it -> new Counting(Kind.TAKEN_UP, it);
            case EscalationSettled it -> new Counting(Kind.SETTLED, it);
        };
    }

    private static Counting of(Course event) {
        return switch (event) {
            case DossierSuspended it -> new Counting(Kind.SUSPENDED, it);
            case DossierResumed it -> new Counting(Kind.RESUMED, it).due(it.deadline());
            case DeadlineExtended it -> new Counting(Kind.EXTENDED, it).due(it.deadline());
        };
    }

    private static Counting of(Closing event) {
        return switch (event) {
            case DossierClosed it -> new Counting(Kind.CLOSED, it);
            case ClosingImported it -> new Counting(Kind.CLOSED, it);
            case DossierReopened it -> new Counting(Kind.REOPENED, it).by(it.agent());
        };
    }

    private static @Nullable Counting of(Correction event) {
        return switch (event) {
            case InteractionCorrected it ->
                    new Counting(Kind.TALK_CORRECTED, it)
                            .number(it.number())
                            .on(it.channel())
                            .towards(it.direction())
                            .reaching(it.reached())
                            .due(it.tookPlaceAt());
            case DateCorrected it -> new Counting(date(it), it).due(it.to()).insteadOf(it.from());
            case ReferentCorrected it ->
                    new Counting(Kind.REFERENT_CORRECTED, it).number(it.period()).by(it.agent());
            case DossierPartyCorrected _ -> null;
        };
    }

    private static Kind date(DateCorrected event) {
        return switch (event.which()) {
            case OPENING -> Kind.OPENING_CORRECTED;
            case CLOSING -> Kind.CLOSING_CORRECTED;
            case DEADLINE -> Kind.DEADLINE_CORRECTED;
        };
    }
}
