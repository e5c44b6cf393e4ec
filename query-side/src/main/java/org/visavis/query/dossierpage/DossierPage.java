package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.HandOver.HandOverAccepted;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.query.platform.Referral;

import java.time.Instant;

/**
 * What is shown of a dossier at a glance, folded from its events alone: names are joined when it is
 * read.
 *
 * @param version the number of its events
 * @param referent who answers: the agent of first contact until an assignment is made
 * @param closing when and how it ended
 * @param counts what is counted over its whole life
 */
record DossierPage(
        String id,
        long version,
        Matter matter,
        Instant openedKnownAt,
        Referent referent,
        @Nullable Closing closing,
        Counts counts) {

    /** What never changes after the opening. */
    record Matter(
            String organisation,
            String procedure,
            String party,
            @Nullable String reference,
            String title,
            @Nullable Channel channel,
            AgentId firstContact,
            @Nullable Instant referentPromisedBy,
            @Nullable Instant deadline,
            Instant openedAt) {}

    /** Who answers, since when, and how firmly. */
    record Referent(AgentId agent, Instant since, Referral referral) {}

    /** The end: what was told of it, and when the system came to know. */
    record Closing(Instant at, Instant knownAt, @Nullable String outcome) {}

    /** How often somebody became the referent, and what was done. */
    record Counts(int referents, int interactions, int acts) {
        static final Counts NOTHING = new Counts(0, 0, 0);

        Counts oneReferentMore() {
            return new Counts(referents + 1, interactions, acts);
        }

        Counts oneInteractionMore() {
            return new Counts(referents, interactions + 1, acts + 1);
        }

        Counts oneActMore() {
            return new Counts(referents, interactions, acts + 1);
        }
    }

    /** Words that stand for a title that nobody may read any more. */
    private static final String ERASED = "";

    static DossierPage opened(DossierOpened opened, Instant knownAt) {
        return new DossierPage(
                opened.dossier().value(),
                1,
                new Matter(
                        opened.organisation().value(),
                        opened.procedure().value(),
                        opened.party().value(),
                        opened.reference(),
                        opened.title().orElse(ERASED),
                        opened.channel(),
                        opened.firstContact(),
                        opened.referentPromisedBy(),
                        opened.deadline(),
                        opened.happenedAt()),
                knownAt,
                new Referent(opened.firstContact(), opened.happenedAt(), Referral.FIRST_CONTACT),
                null,
                Counts.NOTHING);
    }

    DossierPage evolve(DossierEvent event, Instant knownAt) {
        return switch (event) {
            case DossierOpened opened -> opened(opened, knownAt);
            case ReferentAssigned assigned ->
                    with(
                            new Referent(
                                    assigned.agent(),
                                    assigned.happenedAt(),
                                    referral(assigned.acceptance())),
                            counts.oneReferentMore());
            case AssignmentAccepted accepted ->
                    with(
                            new Referent(accepted.agent(), referent.since(), Referral.IN_CHARGE),
                            counts);
            case HandOverAccepted accepted ->
                    with(
                            new Referent(
                                    accepted.agent(), accepted.happenedAt(), Referral.IN_CHARGE),
                            counts.oneReferentMore());
            case DossierReopened reopened ->
                    new DossierPage(
                            id,
                            version + 1,
                            matter,
                            openedKnownAt,
                            new Referent(
                                    reopened.agent(), reopened.happenedAt(), Referral.IN_CHARGE),
                            null,
                            counts.oneReferentMore());
            case InteractionRecorded _ -> with(referent, counts.oneInteractionMore());
            case ActRecorded _ -> with(referent, counts.oneActMore());
            case DossierClosed closed ->
                    with(
                            new Closing(
                                    closed.happenedAt(), knownAt, closed.outcome().orElse(ERASED)));
            case ClosingImported closed -> with(new Closing(closed.happenedAt(), knownAt, null));
            case HandOver _,
                    Participation _,
                    Conversation _,
                    Requests _,
                    Pledges _,
                    Work _,
                    Escalation _,
                    Course _,
                    Correction _,
                    Voice _ ->
                    with(referent, counts);
        };
    }

    boolean isReferent(AgentId agent) {
        return referent.agent().equals(agent);
    }

    /** When the next thing falls due; nothing where no date was promised. */
    @Nullable Instant due() {
        if (closing != null) {
            return null;
        }
        Instant promised = matter.referentPromisedBy();
        return referent.referral() != Referral.IN_CHARGE && promised != null
                ? promised
                : matter.deadline();
    }

    private static Referral referral(Acceptance acceptance) {
        return switch (acceptance) {
            case AWAITED -> Referral.AWAITING_ACCEPTANCE;
            case NOT_ASKED -> Referral.IN_CHARGE;
        };
    }

    private DossierPage with(Referent nextReferent, Counts nextCounts) {
        return new DossierPage(
                id, version + 1, matter, openedKnownAt, nextReferent, closing, nextCounts);
    }

    private DossierPage with(Closing end) {
        return new DossierPage(id, version + 1, matter, openedKnownAt, referent, end, counts);
    }
}
