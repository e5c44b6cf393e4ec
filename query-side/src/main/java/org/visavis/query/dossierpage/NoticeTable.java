package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.Direction;
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
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Pledges.CallBackAsked;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Silence.SilenceNoticed;
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
import org.visavis.query.platform.NoticeKind;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

/**
 * Tells each agent what became theirs, whichever way it came. Who did it themselves is not told of
 * it, and what a log tells of long ago is no news.
 */
final class NoticeTable extends DossierTable {
    private static final Table NOTICES = new Table("notice", "dossier");
    private static final Insert TOLD =
            NOTICES.insert("dossier", "position", "agent", "kind", "by", "happened_at");

    NoticeTable() {
        super(NOTICES);
    }

    @Override
    void write(Referral event, Place place, Rows into) {
        if (event instanceof ReferentAssigned it && !isImported(it)) {
            tell(it.agent(), NoticeKind.ASSIGNED, place, into);
            if (!it.previous().equals(it.agent())) {
                tell(it.previous(), NoticeKind.RELIEVED, place, into);
            }
        }
    }

    /** A log gives no reason, and whoever it names is not asked whether they accept. */
    private static boolean isImported(ReferentAssigned it) {
        return it.acceptance() == Acceptance.NOT_ASKED && it.reason() == null;
    }

    @Override
    void write(HandOver event, Place place, Rows into) {
        switch (event) {
            case HandOverProposed it -> tell(it.to(), NoticeKind.HAND_OVER_PROPOSED, place, into);
            case HandOverAccepted it -> tell(it.previous(), NoticeKind.RELIEVED, place, into);
            case HandOverReturned _ ->
                    tell(place.referent(), NoticeKind.HAND_OVER_RETURNED, place, into);
            case HandOverWithdrawn _ -> {
                // Whoever was asked finds it gone from their day, and has nothing to do.
            }
        }
    }

    @Override
    void write(Conversation event, Place place, Rows into) {
        switch (event) {
            case PartyWrote it -> tell(it.to(), NoticeKind.PARTY_WROTE, place, into);
            case InteractionRecorded it -> {
                if (it.direction() == Direction.IN) {
                    tell(place.referent(), NoticeKind.PARTY_WROTE, place, into);
                }
            }
            case TeamNoteWritten _, ActRecorded _ -> {
                // Colleagues talk among themselves, and what a log tells is long ago.
            }
        }
    }

    @Override
    void write(Correspondence event, Place place, Rows into) {
        if (event instanceof MessageUndeliverable) {
            tell(place.referent(), NoticeKind.UNDELIVERED, place, into);
        } else if (event instanceof MessageReceived it && !it.automatic()) {
            tell(it.to(), NoticeKind.PARTY_WROTE, place, into);
        }
    }

    @Override
    void write(Requests event, Place place, Rows into) {
        if (event instanceof RequestAnswered) {
            tell(place.referent(), NoticeKind.ANSWERED, place, into);
        }
    }

    @Override
    void write(Pledges event, Place place, Rows into) {
        if (event instanceof CallBackAsked it) {
            tell(it.owner(), NoticeKind.CALL_BACK_ASKED, place, into);
        }
    }

    @Override
    void write(Work event, Place place, Rows into) {
        if (event instanceof ActionAdded it) {
            tell(it.owner(), NoticeKind.ACTION_GIVEN, place, into);
        }
    }

    @Override
    void write(Escalation event, Place place, Rows into) {
        switch (event) {
            case DossierEscalated it -> tell(it.to(), NoticeKind.ESCALATED, place, into);
            case EscalationClimbed it -> tell(it.to(), NoticeKind.ESCALATED, place, into);
            case EscalationSettled _ ->
                    tell(place.referent(), NoticeKind.ESCALATION_SETTLED, place, into);
            case EscalationTakenUp _ -> {
                // It is in hand: nobody has anything to do about that.
            }
        }
    }

    @Override
    void write(Silence event, Place place, Rows into) {
        if (event instanceof SilenceNoticed it) {
            tell(it.to(), NoticeKind.SILENT, place, into);
        }
    }

    @Override
    void write(Voice event, Place place, Rows into) {
        switch (event) {
            case ThanksGiven it ->
                    it.to().forEach(agent -> tell(agent, NoticeKind.THANKED, place, into));
            case RecordContested _ -> tell(place.referent(), NoticeKind.CONTESTED, place, into);
            case AnotherReferentAsked _ ->
                    tell(place.referent(), NoticeKind.ANOTHER_REFERENT_ASKED, place, into);
            case ThanksDeclined _,
                    ContestationAnswered _,
                    AnotherReferentRefused _,
                    AnswerJudged _ -> {
                // Answers go to whoever asked; what follows from a judgement is somebody's action.
            }
        }
    }

    @Override
    void write(Closing event, Place place, Rows into) {
        if (event instanceof DossierReopened it) {
            tell(it.agent(), NoticeKind.ASSIGNED, place, into);
        }
    }

    private static void tell(@Nullable AgentId agent, NoticeKind kind, Place place, Rows into) {
        if (agent != null && !agent.value().equals(place.actor())) {
            into.write(
                    TOLD,
                    place.dossier(),
                    place.position(),
                    agent.value(),
                    kind.name(),
                    place.actor(),
                    place.at());
        }
    }
}
