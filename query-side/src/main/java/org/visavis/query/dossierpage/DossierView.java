package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.NextStep;
import org.visavis.query.who.ReferentCard;

import java.time.Instant;

/**
 * A dossier as people and programs get it.
 *
 * @param version the number of its events
 * @param referent who answers for it, with all that everyone may know of them
 * @param party who is served, with how to reach them
 * @param awaitingAcceptance whether the referent still has to take charge
 * @param referentPromisedBy by when a referent is promised, while none is assigned
 * @param late whether the deadline has passed while the dossier was open
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
        boolean awaitingAcceptance,
        @Nullable Instant referentPromisedBy,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable Instant deadline,
        boolean late,
        @Nullable NextAction nextAction,
        Counts counts) {

    /** An identifier and what people call it. */
    public record Named(String id, String name) {}

    /** Who is served, and how to reach them. */
    public record Party(String id, String name, @Nullable String email, @Nullable String phone) {}

    /** Whether the matter is in hand. */
    public enum Status {
        OPEN,
        CLOSED
    }

    /** What comes next, by when, and whether that has passed. */
    public record NextAction(NextStep what, @Nullable Instant due, boolean late) {}

    /** What was counted over the dossier's whole life; {@code referents} counts periods. */
    public record Counts(int interactions, int acts, int referents) {}
}
