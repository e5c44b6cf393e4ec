package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Ladder.HelpOffered;
import org.visavis.events.dossier.Ladder.RungClimbed;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Requests.InformationRequested;
import org.visavis.events.dossier.Requests.RequestAnswered;
import org.visavis.events.dossier.Requests.RequestReminded;
import org.visavis.events.dossier.Requests.RequestWithdrawn;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.events.dossier.Work.ActionCompleted;
import org.visavis.events.procedure.RungKind;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the party was approached about what is asked of them, request by request, by whichever way: a
 * rung that was written or carried out, or what somebody did of their own accord.
 *
 * @param open what was tried for each open request, by its number
 * @param work the rungs that are somebody's work, by the number of the action
 */
record Approaches(Map<Integer, Approach> open, Map<Integer, Rung> work) {
    static final Approaches NONE = new Approaches(Map.of(), Map.of());

    /**
     * What was tried for one request.
     *
     * @param helpedAt when help was last offered; null where it was not
     */
    record Approach(Instant askedAt, boolean reminded, boolean called, @Nullable Instant helpedAt) {
        private Approach reminding() {
            return new Approach(askedAt, true, called, helpedAt);
        }

        private Approach calling(Instant at) {
            return at.isBefore(askedAt) ? this : new Approach(askedAt, reminded, true, helpedAt);
        }

        private Approach helping(Instant at) {
            return at.isBefore(askedAt) ? this : new Approach(askedAt, reminded, called, at);
        }

        private Approach climbing(RungKind kind, Instant at) {
            return switch (kind) {
                case REMINDER -> reminding();
                case CALL -> calling(at);
                case OFFER_OF_HELP -> helping(at);
                case ESCALATION -> this;
            };
        }
    }

    /** A rung that somebody has to carry out. */
    record Rung(int request, RungKind kind) {}

    Approaches after(DossierEvent event) {
        return switch (event) {
            case Requests it -> after(it);
            case Ladder it -> after(it);
            case Work it ->
                    it instanceof ActionCompleted done
                            ? done(done.number(), done.happenedAt())
                            : this;
            case Conversation it -> after(it);
            case Correspondence it ->
                    it instanceof MessageWritten written
                                    && written.purpose() == Purpose.OFFER_OF_HELP
                            ? each(one -> one.helping(written.happenedAt()))
                            : this;
            case Pledges it ->
                    it instanceof CalledBack called
                            ? each(one -> one.calling(called.happenedAt()))
                            : this;
            case Opening _,
                    Referral _,
                    HandOver _,
                    Introduction _,
                    Participation _,
                    Escalation _,
                    Course _,
                    Correction _,
                    Silence _,
                    InStead _,
                    Voice _,
                    Closing _ ->
                    this;
        };
    }

    private Approaches after(Requests event) {
        return switch (event) {
            case InformationRequested it ->
                    it.partner() == null
                            ? with(it.number(), new Approach(it.happenedAt(), false, false, null))
                            : this;
            case RequestReminded it -> change(it.number(), Approach::reminding);
            case RequestAnswered it -> without(it.number());
            case RequestWithdrawn it -> without(it.number());
        };
    }

    private Approaches after(Ladder event) {
        if (event instanceof HelpOffered it) {
            return each(one -> one.helping(it.happenedAt()));
        }
        if (!(event instanceof RungClimbed it)) {
            return this;
        }
        Integer action = it.action();
        if (action != null) {
            Map<Integer, Rung> all = new HashMap<>(work);
            all.put(action, new Rung(it.request(), it.kind()));
            return new Approaches(open, all);
        }
        return it.message() == null
                ? this
                : change(it.request(), one -> one.climbing(it.kind(), it.happenedAt()));
    }

    private Approaches after(Conversation event) {
        return event instanceof InteractionRecorded it
                        && it.channel() == Channel.CALL
                        && it.direction() == Direction.OUT
                ? each(one -> one.calling(it.happenedAt()))
                : this;
    }

    private Approaches done(int action, Instant at) {
        Rung rung = work.get(action);
        return rung == null ? this : change(rung.request(), one -> one.climbing(rung.kind(), at));
    }

    private Approaches change(int request, UnaryOperator<Approach> change) {
        Approach one = open.get(request);
        return one == null ? this : with(request, change.apply(one));
    }

    private Approaches each(UnaryOperator<Approach> change) {
        Map<Integer, Approach> all = new HashMap<>();
        open.forEach((request, one) -> all.put(request, change.apply(one)));
        return new Approaches(all, work);
    }

    private Approaches with(int request, Approach one) {
        Map<Integer, Approach> all = new HashMap<>(open);
        all.put(request, one);
        return new Approaches(all, work);
    }

    private Approaches without(int request) {
        Map<Integer, Approach> rest = new HashMap<>(open);
        rest.remove(request);
        return new Approaches(rest, work);
    }
}
