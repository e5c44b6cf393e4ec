package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.dossier.HandOver.HandOverWithdrawn;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who answers: exactly one agent at each instant.
 *
 * @param referent the agent of first contact until an assignment is made
 * @param footing how firmly they answer
 * @param since when that last changed; the opening, if it never did
 * @param periods who became the referent, in order; the agent of first contact is not among them
 * @param proposed the successor who was asked to take over and has not answered yet
 * @param another whether somebody asked for another referent and waits for an answer
 */
record Answering(
        AgentId referent,
        Footing footing,
        Instant since,
        List<Period> periods,
        @Nullable Proposed proposed,
        boolean another) {

    /** A successor, who asked them, and when. */
    record Proposed(AgentId to, AgentId by, Instant at) {}

    /** Somebody became the referent. */
    record Period(AgentId agent, Instant since) {}

    static Answering firstContact(DossierOpened opened) {
        return new Answering(
                opened.firstContact(),
                Footing.FIRST_CONTACT,
                opened.happenedAt(),
                List.of(),
                null,
                false);
    }

    Answering evolve(Referral event) {
        return switch (event) {
            case ReferentAssigned assigned ->
                    passedTo(
                            assigned.agent(),
                            switch (assigned.acceptance()) {
                                case AWAITED -> Footing.AWAITING_ACCEPTANCE;
                                case NOT_ASKED -> Footing.IN_CHARGE;
                            },
                            assigned.happenedAt());
            case AssignmentAccepted accepted ->
                    new Answering(
                            accepted.agent(),
                            Footing.IN_CHARGE,
                            accepted.happenedAt(),
                            periods,
                            proposed,
                            another);
        };
    }

    Answering evolve(HandOver event) {
        return switch (event) {
            case HandOverProposed it -> proposing(new Proposed(it.to(), it.by(), it.happenedAt()));
            case HandOverAccepted it -> passedTo(it.agent(), Footing.IN_CHARGE, it.happenedAt());
            case HandOverReturned _, HandOverWithdrawn _ -> proposing(null);
        };
    }

    /** Somebody answers from this instant on; whatever was asked about it is settled by that. */
    Answering passedTo(AgentId agent, Footing how, Instant at) {
        List<Period> all = new ArrayList<>(periods);
        all.add(new Period(agent, at));
        return new Answering(agent, how, at, List.copyOf(all), null, false);
    }

    /** A period was recorded under the wrong name. */
    Answering corrected(int period, AgentId agent) {
        List<Period> all = new ArrayList<>(periods);
        all.set(period - 1, new Period(agent, all.get(period - 1).since()));
        return new Answering(
                period == periods.size() ? agent : referent,
                footing,
                since,
                List.copyOf(all),
                proposed,
                another);
    }

    Answering askingForAnother(boolean asked) {
        return new Answering(referent, footing, since, periods, proposed, asked);
    }

    /** The opening, while nobody was assigned, is when first contact began to answer. */
    Answering openedAt(Instant instant) {
        return periods.isEmpty()
                ? new Answering(referent, footing, instant, periods, proposed, another)
                : this;
    }

    /**
     * The successor who was asked and has not answered.
     *
     * @throws Refused if nobody was
     */
    Proposed asked() {
        if (proposed == null) {
            throw new Refused(new CourseReason.NoHandOverProposed());
        }
        return proposed;
    }

    /**
     * What this one was asked.
     *
     * @throws Refused if nobody was asked, or somebody else
     */
    Proposed asked(Actor actor) {
        Proposed asked = asked();
        if (!asked.to().equals(actor.agent())) {
            throw new Refused(new CourseReason.NotTheSuccessor(asked.to()));
        }
        return asked;
    }

    private Answering proposing(@Nullable Proposed successor) {
        return new Answering(referent, footing, since, periods, successor, another);
    }
}
