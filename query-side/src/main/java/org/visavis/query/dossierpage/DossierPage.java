package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Correction.ReferentCorrected;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Reached;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Requests.RequestReminded;
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
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.Referral;

import java.time.Instant;

/**
 * What is shown of a dossier at a glance, folded from its events alone: names are joined when it is
 * read.
 *
 * @param version the number of its events
 * @param answering who answers
 * @param talk what was said and done
 * @param owed what somebody still owes
 * @param raised the escalation in hand, if there is one
 * @param silent who was told that nobody does anything; null as long as somebody does
 * @param standing whether it is open, at rest or closed
 * @param clocks how long it was with whom
 */
record DossierPage(
        String id,
        long version,
        Instant openedKnownAt,
        Matter matter,
        Answering answering,
        Talk talk,
        Owed owed,
        @Nullable Raised raised,
        @Nullable Silent silent,
        Standing standing,
        Clocks clocks) {

    /** Words that stand for those that nobody may read any more. */
    static final String ERASED = "";

    static DossierPage opened(DossierOpened opened, Instant knownAt) {
        return new DossierPage(
                opened.dossier().value(),
                1,
                knownAt,
                Matter.of(opened),
                Answering.firstContact(opened),
                Talk.NONE,
                Owed.NOTHING,
                null,
                null,
                Standing.OPEN,
                Clocks.started(opened.happenedAt()));
    }

    DossierPage evolve(DossierEvent event, Instant knownAt) {
        return event instanceof DossierOpened opened
                ? opened(opened, knownAt)
                : after(event, knownAt)
                        .with(Silent.after(silent, event))
                        .oneEventMore()
                        .clocked(event.happenedAt());
    }

    private DossierPage after(DossierEvent event, Instant knownAt) {
        return switch (event) {
            case DossierOpened opened -> opened(opened, knownAt);
            case org.visavis.events.dossier.Referral it -> with(answering.evolve(it));
            case HandOver it -> with(answering.evolve(it));
            case Introduction it -> with(answering.evolve(it));
            case Participation _ -> this;
            case Conversation it -> with(talk.evolve(it));
            case Correspondence it -> with(talk.evolve(it));
            case Requests it -> with(owed.evolve(it)).with(heard(it));
            case Ladder _, Silence _, InStead _ -> this;
            case Pledges it -> with(owed.evolve(it)).with(heard(it));
            case Work it -> with(owed.evolve(it));
            case Escalation it -> with(Raised.evolve(raised, it));
            case Course it -> after(it);
            case Correction it -> after(it);
            case Voice it -> after(it);
            case Closing it ->
                    with(Standing.after(it, knownAt)).with(answeringAfter(it)).with(talkAfter(it));
        };
    }

    private DossierPage after(Course event) {
        return switch (event) {
            case DossierSuspended it -> with(standing.suspended(it.happenedAt()));
            case DossierResumed it -> with(standing.resumed()).with(matter.until(it.deadline()));
            case DeadlineExtended it -> with(matter.until(it.deadline()));
        };
    }

    private DossierPage after(Correction event) {
        return switch (event) {
            case InteractionCorrected it -> with(talk.corrected(it));
            case ReferentCorrected it -> with(answering.corrected(it.period(), it.agent()));
            case DossierPartyCorrected it -> with(matter.ofParty(it.party().value()));
            case DateCorrected it ->
                    switch (it.which()) {
                        case OPENING ->
                                with(matter.openedAt(it.to()))
                                        .with(answering.openedAt(it.to()))
                                        .with(clocks.openedAt(matter.openedAt(), it.to()));
                        case CLOSING ->
                                with(standing.closedAt(it.to()))
                                        .with(talk.closedAt(it.to()))
                                        .with(clocks.closedAt(it.from(), it.to()));
                        case DEADLINE -> with(matter.until(it.to()));
                    };
        };
    }

    private DossierPage after(Voice event) {
        return switch (event) {
            case AnotherReferentAsked it -> with(answering.askedForAnother(it.answerBy()));
            case AnotherReferentRefused _ -> with(answering.askedForAnother(null));
            case ThanksGiven _,
                    ThanksDeclined _,
                    RecordContested _,
                    ContestationAnswered _,
                    AnswerJudged _ ->
                    this;
        };
    }

    private Answering answeringAfter(Closing event) {
        return event instanceof DossierReopened it
                ? answering.passedTo(it.agent(), Referral.IN_CHARGE, it.happenedAt())
                : answering;
    }

    private Talk talkAfter(Closing event) {
        return event instanceof DossierReopened ? talk : talk.closed(event.happenedAt());
    }

    /** A reminder speaks to the party, or to a partner; only the first answers the party. */
    private Talk heard(Requests event) {
        return event instanceof RequestReminded it && owed.isOfParty(it.number())
                ? talk.answered(
                        it.channel() == null ? Channel.PORTAL : it.channel(), it.happenedAt())
                : talk;
    }

    private Talk heard(Pledges event) {
        return event instanceof CalledBack it && it.reached() == Reached.REACHED
                ? talk.answered(Channel.CALL, it.happenedAt())
                : talk;
    }

    /** Turns to the clock that what is true now asks for. */
    private DossierPage clocked(Instant at) {
        return with(
                standing.closed() == null
                        ? clocks.turned(clock(), at)
                        : clocks.stopped(standing.closed().at()));
    }

    private Clock clock() {
        if (standing.suspendedSince() != null) {
            return Clock.SUSPENDED;
        }
        if (owed.ofParty()) {
            return Clock.WITH_PARTY;
        }
        return owed.ofPartner() ? Clock.WITH_PARTNER : Clock.WITH_US;
    }

    boolean isReferent(AgentId agent) {
        return answering.agent().equals(agent);
    }

    /** What comes next; nothing once it is closed. */
    @Nullable Next next() {
        return standing.closed() == null ? Next.of(this) : null;
    }

    private DossierPage oneEventMore() {
        return counting(version + 1);
    }

    /** The same, made from this many events. */
    DossierPage counting(long events) {
        return new DossierPage(
                id,
                events,
                openedKnownAt,
                matter,
                answering,
                talk,
                owed,
                raised,
                silent,
                standing,
                clocks);
    }

    private DossierPage with(Matter next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                next,
                answering,
                talk,
                owed,
                raised,
                silent,
                standing,
                clocks);
    }

    private DossierPage with(Answering next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                matter,
                next,
                talk,
                owed,
                raised,
                silent,
                standing,
                clocks);
    }

    private DossierPage with(Talk next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                matter,
                answering,
                next,
                owed,
                raised,
                silent,
                standing,
                clocks);
    }

    private DossierPage with(Owed next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                matter,
                answering,
                talk,
                next,
                raised,
                silent,
                standing,
                clocks);
    }

    private DossierPage with(@Nullable Raised next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                matter,
                answering,
                talk,
                owed,
                next,
                silent,
                standing,
                clocks);
    }

    private DossierPage with(@Nullable Silent next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                matter,
                answering,
                talk,
                owed,
                raised,
                next,
                standing,
                clocks);
    }

    private DossierPage with(Standing next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                matter,
                answering,
                talk,
                owed,
                raised,
                silent,
                next,
                clocks);
    }

    private DossierPage with(Clocks next) {
        return new DossierPage(
                id,
                version,
                openedKnownAt,
                matter,
                answering,
                talk,
                owed,
                raised,
                silent,
                standing,
                next);
    }
}
