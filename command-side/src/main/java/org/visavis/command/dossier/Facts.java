package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.calendar.WorkingDays;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Participation.ParticipantJoined;
import org.visavis.events.dossier.Participation.ParticipantLeft;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Voice.AnotherReferentAsked;
import org.visavis.events.dossier.Voice.AnotherReferentRefused;
import org.visavis.events.dossier.Voice.AnswerJudged;
import org.visavis.events.dossier.Voice.ContestationAnswered;
import org.visavis.events.dossier.Voice.RecordContested;
import org.visavis.events.dossier.Voice.ThanksDeclined;
import org.visavis.events.dossier.Voice.ThanksGiven;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What stays true of a dossier whether it is open or closed; nothing in it can be read about a
 * person.
 *
 * @param participants who else has a part in it
 * @param raised the escalation in hand, if there is one
 * @param quiet how long nobody did anything
 * @param stead what somebody means to do in the party's stead
 * @param events how many events the dossier has
 */
record Facts(
        Matter matter,
        Answering answering,
        Introducing introducing,
        Exchanges exchanges,
        Owed owed,
        Series<PartyId> participants,
        Heard heard,
        @Nullable Raised raised,
        Quiet quiet,
        Stead stead,
        long events) {

    static Facts of(DossierOpened opened) {
        return new Facts(
                Matter.of(opened),
                Answering.firstContact(opened),
                Introducing.NOBODY,
                Exchanges.NONE,
                Owed.NOTHING,
                Series.none(),
                Heard.NOTHING,
                null,
                Quiet.NONE,
                Stead.NOTHING,
                1);
    }

    OrganisationId organisation() {
        return matter.organisation();
    }

    PartyId party() {
        return matter.party();
    }

    Instant openedAt() {
        return matter.openedAt();
    }

    @Nullable Instant deadline() {
        return matter.deadline();
    }

    AgentId referent() {
        return answering.referent();
    }

    Footing footing() {
        return answering.footing();
    }

    /** When the one who answers came to do so. */
    Instant referredAt() {
        return answering.since();
    }

    /** The first one who was assigned; the agent of first contact before. */
    AgentId firstReferent() {
        return answering.periods().isEmpty() ? referent() : answering.periods().getFirst().agent();
    }

    int interactions() {
        return exchanges.count();
    }

    ImportedActs acts() {
        return exchanges.acts();
    }

    /**
     * The escalation in hand, for whoever it was raised to, or a supervisor in their place.
     *
     * @throws Refused if there is none, or it is somebody else's
     */
    Raised inHandOf(Actor actor) {
        if (raised == null) {
            throw new Refused(new CourseReason.NoEscalationInHand());
        }
        if (!actor.supervises() && !actor.agent().equals(raised.to())) {
            throw new Refused(new CourseReason.EscalationOfAnother(raised.to()));
        }
        return raised;
    }

    /** Only a change is explained to the party. */
    Facts evolve(Referral event) {
        return switch (event) {
            case ReferentAssigned it ->
                    with(answering.evolve(it))
                            .with(
                                    introducing.because(
                                            it.acceptance() == Acceptance.NOT_ASKED
                                                            && it.reason() != null
                                                    ? events
                                                    : 0));
            case AssignmentAccepted it -> with(answering.evolve(it));
        };
    }

    /** What a predecessor notes is for the successor alone. */
    Facts evolve(HandOver event) {
        Facts passed = with(answering.evolve(event));
        return event instanceof HandOverAccepted ? passed.with(introducing.because(0)) : passed;
    }

    /** Whether the program has written to the party on this day. */
    boolean wasWrittenToOn(LocalDate day, WorkingDays days) {
        return owed.climbs().hasWrittenOn(day, days) || introducing.hasWrittenOn(day, days);
    }

    Facts evolve(Participation event) {
        return switch (event) {
            case ParticipantJoined it ->
                    with(participants.opened(it.number(), it.party(), it.happenedAt()));
            case ParticipantLeft it -> with(participants.settled(it.number()));
        };
    }

    Facts evolve(Correction event) {
        return switch (event) {
            case InteractionCorrected it -> with(exchanges.corrected(it));
            case DateCorrected it ->
                    switch (it.which()) {
                        case OPENING ->
                                with(matter.openedAt(it.to())).with(answering.openedAt(it.to()));
                        case DEADLINE -> with(matter.until(it.to()));
                        case CLOSING -> this;
                    };
            case ReferentCorrected it -> with(answering.corrected(it.period(), it.agent()));
            case DossierPartyCorrected it -> with(matter.of(it.party()));
        };
    }

    Facts evolve(Voice event) {
        return switch (event) {
            case ThanksGiven it -> with(heard.thanked(it.number(), it.to()));
            case ThanksDeclined it -> with(heard.declined(it.number(), it.agent()));
            case RecordContested it ->
                    with(
                            heard.contesting(
                                    heard.contestations()
                                            .opened(it.number(), it.sequence(), it.happenedAt())));
            case ContestationAnswered it ->
                    with(heard.contesting(heard.contestations().settled(it.number())));
            case AnswerJudged it -> with(exchanges.judged(it));
            case AnotherReferentAsked _ -> with(answering.askingForAnother(true));
            case AnotherReferentRefused _ -> with(answering.askingForAnother(false));
        };
    }

    Facts with(Matter next) {
        return new Facts(
                next,
                answering,
                introducing,
                exchanges,
                owed,
                participants,
                heard,
                raised,
                quiet,
                stead,
                events);
    }

    Facts with(Answering next) {
        return new Facts(
                matter,
                next,
                introducing,
                exchanges,
                owed,
                participants,
                heard,
                raised,
                quiet,
                stead,
                events);
    }

    Facts with(Introducing next) {
        return new Facts(
                matter,
                answering,
                next,
                exchanges,
                owed,
                participants,
                heard,
                raised,
                quiet,
                stead,
                events);
    }

    Facts with(Exchanges next) {
        return new Facts(
                matter,
                answering,
                introducing,
                next,
                owed,
                participants,
                heard,
                raised,
                quiet,
                stead,
                events);
    }

    Facts with(Owed next) {
        return new Facts(
                matter,
                answering,
                introducing,
                exchanges,
                next,
                participants,
                heard,
                raised,
                quiet,
                stead,
                events);
    }

    Facts with(Quiet next) {
        return new Facts(
                matter,
                answering,
                introducing,
                exchanges,
                owed,
                participants,
                heard,
                raised,
                next,
                stead,
                events);
    }

    Facts raised(@Nullable Raised next) {
        return new Facts(
                matter,
                answering,
                introducing,
                exchanges,
                owed,
                participants,
                heard,
                next,
                quiet,
                stead,
                events);
    }

    /** One event more, and whoever acted in it. */
    Facts counting(DossierEvent event) {
        AgentId acted = Acted.in(event);
        return new Facts(
                matter,
                answering,
                introducing,
                exchanges.actedToo(acted),
                owed,
                participants,
                heard,
                raised,
                acted == null ? quiet : quiet.acted(event.happenedAt()),
                stead.after(event),
                events + 1);
    }

    /** Words of the dossier: forgetting its party makes them unreadable. */
    Confidential<String> words(String text) {
        return Confidential.about(party(), text);
    }

    @Nullable Confidential<String> wordsIfAny(@Nullable String text) {
        return text == null ? null : words(text);
    }

    Facts with(Stead next) {
        return new Facts(
                matter,
                answering,
                introducing,
                exchanges,
                owed,
                participants,
                heard,
                raised,
                quiet,
                next,
                events);
    }

    private Facts with(Series<PartyId> next) {
        return new Facts(
                matter,
                answering,
                introducing,
                exchanges,
                owed,
                next,
                heard,
                raised,
                quiet,
                stead,
                events);
    }

    private Facts with(Heard next) {
        return new Facts(
                matter,
                answering,
                introducing,
                exchanges,
                owed,
                participants,
                next,
                raised,
                quiet,
                stead,
                events);
    }
}
