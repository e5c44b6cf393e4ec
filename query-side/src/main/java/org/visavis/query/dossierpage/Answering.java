package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.HandOver.HandOverProposed;
import org.visavis.events.dossier.HandOver.HandOverReturned;
import org.visavis.events.dossier.HandOver.HandOverWithdrawn;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.query.platform.Referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who answers, since when, and how firmly.
 *
 * @param agent the agent of first contact until an assignment is made
 * @param periods who became the referent, in order; the agent of first contact is not among them
 * @param proposed the successor who was asked and has not answered yet
 * @param introducedAt when they introduced themselves to the party; null before
 * @param anotherBy by when the wish for another referent is answered, where there is one
 */
record Answering(
        AgentId agent,
        Instant since,
        Referral referral,
        List<AgentId> periods,
        @Nullable Instant introducedAt,
        @Nullable Proposed proposed,
        @Nullable Instant anotherBy) {

    /** A successor who was asked, since when, and when something has to be done next. */
    record Proposed(AgentId to, Instant since, @Nullable Instant next) {}

    static Answering firstContact(DossierOpened opened) {
        return new Answering(
                opened.firstContact(),
                opened.happenedAt(),
                Referral.FIRST_CONTACT,
                List.of(),
                null,
                null,
                null);
    }

    Answering evolve(org.visavis.events.dossier.Referral event) {
        return switch (event) {
            case ReferentAssigned it ->
                    passedTo(it.agent(), referral(it.acceptance()), it.happenedAt());
            case AssignmentAccepted it ->
                    new Answering(
                            it.agent(),
                            since,
                            Referral.IN_CHARGE,
                            periods,
                            introducedAt,
                            proposed,
                            anotherBy);
        };
    }

    Answering evolve(HandOver event) {
        return switch (event) {
            case HandOverProposed it ->
                    proposing(new Proposed(it.to(), it.happenedAt(), it.nextDate()));
            case HandOverAccepted it -> passedTo(it.agent(), Referral.IN_CHARGE, it.happenedAt());
            case HandOverReturned _, HandOverWithdrawn _ -> proposing(null);
        };
    }

    /** The party knows whoever introduced themselves, as long as they answer. */
    Answering evolve(Introduction event) {
        return event instanceof ReferentIntroduced it && it.agent().equals(agent)
                ? new Answering(
                        agent, since, referral, periods, it.happenedAt(), proposed, anotherBy)
                : this;
    }

    /** Somebody answers from this instant on; whatever was asked about it is settled by that. */
    Answering passedTo(AgentId next, Referral how, Instant at) {
        List<AgentId> all = new ArrayList<>(periods);
        all.add(next);
        return new Answering(next, at, how, List.copyOf(all), null, null, null);
    }

    /** A period was recorded under the wrong name; one that is not known stays unknown. */
    Answering corrected(int period, AgentId really) {
        if (period > periods.size()) {
            return this;
        }
        List<AgentId> all = new ArrayList<>(periods);
        all.set(period - 1, really);
        return new Answering(
                period == all.size() ? really : agent,
                since,
                referral,
                List.copyOf(all),
                period == all.size() ? null : introducedAt,
                proposed,
                anotherBy);
    }

    /**
     * @param by when it is answered; null once it is
     */
    Answering askedForAnother(@Nullable Instant by) {
        return new Answering(agent, since, referral, periods, introducedAt, proposed, by);
    }

    /** The opening, while nobody was assigned, is when first contact began to answer. */
    Answering openedAt(Instant instant) {
        return periods.isEmpty()
                ? new Answering(
                        agent, instant, referral, periods, introducedAt, proposed, anotherBy)
                : this;
    }

    private Answering proposing(@Nullable Proposed successor) {
        return new Answering(agent, since, referral, periods, introducedAt, successor, anotherBy);
    }

    private static Referral referral(Acceptance acceptance) {
        return switch (acceptance) {
            case AWAITED -> Referral.AWAITING_ACCEPTANCE;
            case NOT_ASKED -> Referral.IN_CHARGE;
        };
    }
}
