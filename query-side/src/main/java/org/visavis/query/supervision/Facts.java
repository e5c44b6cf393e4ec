package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;

import java.time.Instant;
import java.util.List;

/**
 * What a board can count of one dossier, as of an instant and as known at another.
 *
 * @param exists whether it had been opened; acts of a log may go before that
 * @param referent who answers: the agent of first contact until an assignment is made
 * @param answering how firmly
 * @param closedAt null while it is open
 * @param suspended whether it rests
 * @param handOver whether a successor was asked and has not answered
 * @param level of the escalation in hand; 0 for none
 * @param takenUp whether somebody sees to that escalation
 * @param unansweredSince the party's first message after the last answer
 * @param firstHumanAt the first time that an agent reached the party
 * @param acts the exchanges that agents logged, and the acts of a log
 * @param ownActs those by whoever answered at that act
 * @param periods how often somebody became the referent
 * @param promises by when the promises that are not kept yet are due
 * @param kept promises kept in time
 * @param keptLate promises kept after they were due
 * @param callBacks by when the calls back that are owed are due
 */
record Facts(
        String dossier,
        String procedure,
        @Nullable Channel channel,
        boolean exists,
        Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        boolean suspended,
        String referent,
        Answering answering,
        boolean handOver,
        int level,
        boolean takenUp,
        @Nullable Instant unansweredSince,
        @Nullable Instant firstHumanAt,
        int acts,
        int ownActs,
        int periods,
        List<Instant> promises,
        int kept,
        int keptLate,
        List<Instant> callBacks) {

    /** How firmly somebody answers. */
    enum Answering {
        FIRST_CONTACT,
        AWAITED,
        IN_CHARGE
    }

    boolean isOpen() {
        return exists && closedAt == null;
    }

    boolean isClosed() {
        return exists && closedAt != null;
    }
}
