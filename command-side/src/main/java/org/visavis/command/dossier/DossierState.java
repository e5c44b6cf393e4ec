package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;

import java.time.Instant;

/** What a decision about a dossier has to know; nothing in it can be read about a person. */
sealed interface DossierState {
    /** Nothing was opened under this identifier. */
    record None() implements DossierState {}

    /** A matter in hand: exactly one agent answers for it. */
    record Open(Facts facts) implements DossierState {}

    /** The matter ended; the last referent still answers. */
    record Closed(Facts facts, Instant since) implements DossierState {}

    /**
     * What stays true whether the dossier is open or closed.
     *
     * @param referent who answers: the agent of first contact until an assignment is made
     * @param referral how firmly they do
     * @param referredAt when that last changed; the opening, if it never did
     * @param firstReferent the first one who was assigned; the agent of first contact before
     * @param interactions how many exchanges were logged
     */
    record Facts(
            OrganisationId organisation,
            PartyId party,
            Instant openedAt,
            @Nullable Instant deadline,
            AgentId referent,
            Referral referral,
            Instant referredAt,
            AgentId firstReferent,
            int interactions,
            ImportedActs acts) {

        Facts referredTo(AgentId agent, Referral how, Instant at) {
            AgentId first = referral == Referral.FIRST_CONTACT ? agent : firstReferent;
            return new Facts(
                    organisation,
                    party,
                    openedAt,
                    deadline,
                    agent,
                    how,
                    at,
                    first,
                    interactions,
                    acts);
        }

        Facts withInteraction(int number) {
            return new Facts(
                    organisation,
                    party,
                    openedAt,
                    deadline,
                    referent,
                    referral,
                    referredAt,
                    firstReferent,
                    number,
                    acts);
        }

        Facts withAct(ActRecorded act) {
            return new Facts(
                    organisation,
                    party,
                    openedAt,
                    deadline,
                    referent,
                    referral,
                    referredAt,
                    firstReferent,
                    interactions,
                    acts.then(act));
        }
    }

    /** How the one who answers came to do so. */
    enum Referral {
        FIRST_CONTACT,
        AWAITING_ACCEPTANCE,
        IN_CHARGE
    }

    default DossierState evolve(DossierEvent event) {
        return switch (event) {
            case DossierOpened opened ->
                    new Open(
                            new Facts(
                                    opened.organisation(),
                                    opened.party(),
                                    opened.happenedAt(),
                                    opened.deadline(),
                                    opened.firstContact(),
                                    Referral.FIRST_CONTACT,
                                    opened.happenedAt(),
                                    opened.firstContact(),
                                    0,
                                    ImportedActs.NONE));
            case ReferentAssigned assigned ->
                    with(
                            known().referredTo(
                                            assigned.agent(),
                                            switch (assigned.acceptance()) {
                                                case AWAITED -> Referral.AWAITING_ACCEPTANCE;
                                                case NOT_ASKED -> Referral.IN_CHARGE;
                                            },
                                            assigned.happenedAt()));
            case AssignmentAccepted accepted ->
                    with(
                            known().referredTo(
                                            accepted.agent(),
                                            Referral.IN_CHARGE,
                                            accepted.happenedAt()));
            case InteractionRecorded interaction ->
                    with(known().withInteraction(interaction.number()));
            case ActRecorded act -> with(known().withAct(act));
            case DossierClosed closed -> new Closed(known(), closed.happenedAt());
            case ClosingImported closed -> new Closed(known(), closed.happenedAt());
        };
    }

    private DossierState with(Facts facts) {
        return switch (this) {
            case None _, Open _ -> new Open(facts);
            case Closed(_, Instant since) -> new Closed(facts, since);
        };
    }

    private Facts known() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("Expected an opening before all else");
            case Open(Facts facts) -> facts;
            case Closed(Facts facts, _) -> facts;
        };
    }

    /**
     * The facts, for an actor who may know of them.
     *
     * @throws Refused not visible: nothing was opened, or another organisation did
     */
    default Facts visibleTo(Actor actor) {
        if (this instanceof None || !known().organisation().equals(actor.organisation())) {
            throw new Refused(new Reason.NotVisible());
        }
        return known();
    }

    /**
     * The facts, as long as the dossier is open.
     *
     * @throws Refused not visible, or closed
     */
    default Facts openTo(Actor actor) {
        Facts facts = visibleTo(actor);
        if (this instanceof Closed(_, Instant since)) {
            throw new Refused(new Reason.DossierIsClosed(since));
        }
        return facts;
    }
}
