package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.NextStep;
import org.visavis.query.who.DeputyCard;
import org.visavis.query.who.ReferentCard;

import java.time.Instant;
import java.util.List;

/**
 * A dossier as people and programs get it.
 *
 * @param version the number of its events
 * @param party who is served, with how to reach them
 * @param referent who answers for it, with all that everyone may know of them
 * @param deputy who stands in today, while the referent is away
 * @param introducedAt when the referent introduced themselves to the party
 * @param awaitingAcceptance whether the referent still has to take charge
 * @param referentPromisedBy by when a referent is promised, while none is assigned
 * @param suspendedSince since when it rests
 * @param late whether the deadline has passed while the dossier was open
 * @param handOver the successor who was asked to take over, and has not answered yet
 * @param escalation to whom it is raised
 * @param anotherReferentBy by when a wish for another referent is answered
 * @param unansweredSince the first message of the party after the last answer
 * @param owed what somebody still owes, the most pressing first
 * @param parkedSince since when something that was recorded cannot be shown, and all after it (real
 *     time); history tells it all the same
 */
public record DossierView(
        String id,
        @Nullable String reference,
        String title,
        Status status,
        long version,
        Named procedure,
        @Nullable String legalBasis,
        Party party,
        @Nullable String channel,
        ReferentCard referent,
        @Nullable DeputyCard deputy,
        @Nullable Instant introducedAt,
        boolean awaitingAcceptance,
        @Nullable Instant referentPromisedBy,
        @Nullable HandOver handOver,
        Instant openedAt,
        @Nullable Instant suspendedSince,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable Instant deadline,
        boolean late,
        ClockFaces clocks,
        @Nullable NextAction nextAction,
        @Nullable Raised escalation,
        @Nullable Instant anotherReferentBy,
        @Nullable Instant unansweredSince,
        List<Due> owed,
        Counts counts,
        @Nullable Instant parkedSince) {

    /** The name of whoever answers today: the referent, or who stands in for them. */
    public String answers() {
        return deputy == null ? referent.fullName() : deputy.fullName();
    }

    /** Whether anything would have to be settled before it can be closed. */
    public boolean owesAnything() {
        return !owed.isEmpty() || counts.alarms() > 0 || handOver != null || escalation != null;
    }

    /** An identifier and what people call it. */
    public record Named(String id, String name) {}

    /** Who is served, and how to reach them. */
    public record Party(String id, String name, @Nullable String email, @Nullable String phone) {}

    /** Whether the matter is in hand. */
    public enum Status {
        OPEN,
        SUSPENDED,
        CLOSED
    }

    /** A successor who was asked, since when, and when something has to be done next. */
    public record HandOver(Named to, Instant since, @Nullable Instant next) {}

    /**
     * How long the matter was with whom, in seconds.
     *
     * @param running which clock counts now; none once it is closed
     */
    public record ClockFaces(
            long withUs,
            long withParty,
            long withPartner,
            long suspended,
            @Nullable Clock running) {}

    /**
     * What comes next, in its own words where it has some, by when, and whether that has passed.
     */
    public record NextAction(
            NextStep what, @Nullable String text, @Nullable Instant due, boolean late) {}

    /** An escalation: to whom, since when, and when it climbs unless it is taken up. */
    public record Raised(
            int level, Named to, Instant since, Instant takeUpBy, @Nullable Instant takenUpAt) {}

    /**
     * Something that somebody owes; {@code partner} where somebody other than the party was asked.
     */
    public record Due(
            NextStep kind,
            int number,
            @Nullable String what,
            boolean partner,
            Instant due,
            boolean late) {}

    /**
     * What was counted over the dossier's whole life, and what is open now.
     *
     * @param referents counts periods, not persons
     * @param alarms exchanges from which something should follow, and nothing does
     */
    public record Counts(
            int interactions,
            int acts,
            int referents,
            int openRequests,
            int openActions,
            int openPromises,
            int openCallBacks,
            int alarms) {}
}
