package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DateCorrected;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.Course.DeadlineExtended;
import org.visavis.events.dossier.Course.DossierResumed;
import org.visavis.events.dossier.Course.DossierSuspended;
import org.visavis.events.dossier.DossierDate;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.Optional;

/** What a decision about a dossier has to know. */
sealed interface DossierState {
    /** Nothing was opened under this identifier. */
    record None() implements DossierState {}

    /**
     * A matter in hand: exactly one agent answers for it.
     *
     * @param again when it went on or began again; null if it never rested or ended
     */
    record Open(Facts facts, @Nullable Instant again) implements DossierState {
        /** Since when it is in hand. */
        Instant since() {
            return again == null ? facts.openedAt() : again;
        }
    }

    /** A matter in hand that rests: no published delay runs. */
    record Suspended(Facts facts, Instant since) implements DossierState {}

    /** The matter ended; the last referent still answers. */
    record Closed(Facts facts, Instant since) implements DossierState {}

    default DossierState evolve(DossierEvent event) {
        return event instanceof DossierOpened opened
                ? new Open(Facts.of(opened), null)
                : after(event, known().counting(event));
    }

    private DossierState after(DossierEvent event, Facts facts) {
        return switch (event) {
            case DossierOpened opened -> new Open(Facts.of(opened), null);
            case Referral it -> with(facts.evolve(it));
            case HandOver it -> with(facts.evolve(it));
            case Introduction it ->
                    with(facts.with(facts.introducing().evolve(it, facts.events())));
            case Participation it -> with(facts.evolve(it));
            case Conversation it -> with(facts.with(facts.exchanges().evolve(it)));
            case Correspondence it -> with(facts.with(facts.exchanges().evolve(it)));
            case Requests it -> with(facts.with(facts.owed().evolve(it)));
            case Ladder it -> with(facts.with(facts.owed().evolve(it)));
            case Silence it -> with(facts.with(facts.quiet().evolve(it)));
            case Pledges it -> with(facts.with(facts.owed().evolve(it)));
            case Work it -> with(facts.with(facts.owed().evolve(it)));
            case Escalation it -> with(facts.raised(Raised.evolve(facts.raised(), it)));
            case Course it -> after(it, facts);
            case Correction it -> after(it, facts);
            case InStead it -> with(facts.with(facts.stead().evolve(it, facts.events())));
            case Voice it -> with(facts.evolve(it));
            case Closing it -> after(it, facts);
        };
    }

    private DossierState after(Course event, Facts facts) {
        return switch (event) {
            case DossierSuspended it -> new Suspended(facts, it.happenedAt());
            case DossierResumed it ->
                    new Open(facts.with(facts.matter().until(it.deadline())), it.happenedAt());
            case DeadlineExtended it -> with(facts.with(facts.matter().until(it.deadline())));
        };
    }

    private DossierState after(Correction event, Facts facts) {
        Facts corrected = facts.evolve(event);
        return this instanceof Closed
                        && event instanceof DateCorrected date
                        && date.which() == DossierDate.CLOSING
                ? new Closed(corrected, date.to())
                : with(corrected);
    }

    private static DossierState after(Closing event, Facts facts) {
        return switch (event) {
            case DossierClosed closed -> new Closed(facts, closed.happenedAt());
            case ClosingImported closed -> new Closed(facts, closed.happenedAt());
            case DossierReopened reopened ->
                    new Open(
                            facts.with(
                                            facts.answering()
                                                    .passedTo(
                                                            reopened.agent(),
                                                            Footing.IN_CHARGE,
                                                            reopened.happenedAt()))
                                    .with(facts.introducing().because(facts.events())),
                            reopened.happenedAt());
        };
    }

    private DossierState with(Facts facts) {
        return switch (this) {
            case None _ -> new Open(facts, null);
            case Open(_, Instant again) -> new Open(facts, again);
            case Suspended(_, Instant since) -> new Suspended(facts, since);
            case Closed(_, Instant since) -> new Closed(facts, since);
        };
    }

    private Facts known() {
        return switch (this) {
            case None _ -> throw new IllegalStateException("Expected an opening before all else");
            case Open(Facts facts, _) -> facts;
            case Suspended(Facts facts, _) -> facts;
            case Closed(Facts facts, _) -> facts;
        };
    }

    /**
     * The facts, for what follows from a decision whose asker may know of them.
     *
     * @throws IllegalStateException nothing was opened
     */
    default Facts facts() {
        return known();
    }

    /** The facts, as long as the matter is in hand, for what goes on by itself. */
    default Optional<Facts> underWay() {
        return switch (this) {
            case None _, Closed _ -> Optional.empty();
            case Open(Facts facts, _) -> Optional.of(facts);
            case Suspended(Facts facts, _) -> Optional.of(facts);
        };
    }

    /** Who answers, if anything was opened at all. */
    default Optional<AgentId> referent() {
        return opened().map(Facts::referent);
    }

    /** The facts, if anything was opened at all, for what the program does by itself. */
    default Optional<Facts> opened() {
        return this instanceof None ? Optional.empty() : Optional.of(known());
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
     * The facts, for the party whose matter it is.
     *
     * @throws Refused not visible: nothing was opened, or for somebody else
     */
    default Facts visibleTo(PartyId party) {
        if (this instanceof None || !known().party().equals(party)) {
            throw new Refused(new Reason.NotVisible());
        }
        return known();
    }

    /**
     * The facts, for whoever asks and may know of them.
     *
     * @throws Refused not visible
     */
    default Facts visibleTo(Asker asker) {
        return switch (asker) {
            case Actor agent -> visibleTo(agent);
            case AskingParty(PartyId party) -> visibleTo(party);
        };
    }

    /**
     * The facts, as long as the dossier is open, be it suspended.
     *
     * @throws Refused not visible, or closed
     */
    default Facts openTo(Asker asker) {
        Facts facts = visibleTo(asker);
        if (this instanceof Closed(_, Instant since)) {
            throw new Refused(new Reason.DossierIsClosed(since));
        }
        return facts;
    }
}
