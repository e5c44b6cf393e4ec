package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;

import java.time.Instant;

/**
 * What a board counts of one event: no words, no names.
 *
 * @param number of an exchange, request, promise or call back; a level; a period
 * @param agent who answers, or who acted
 * @param detail what is awaited, or whom a request was put to
 * @param due by when; of a correction, what is true
 * @param was of a correction, what had been recorded
 */
record Counted(
        String dossier,
        long position,
        Kind kind,
        @Nullable String organisation,
        @Nullable String procedure,
        int number,
        @Nullable String agent,
        @Nullable Channel channel,
        @Nullable Direction direction,
        @Nullable Reached reached,
        @Nullable Detail detail,
        @Nullable Instant due,
        @Nullable Instant was,
        Instant happenedAt,
        Instant knownAt) {

    /** What a board can tell of an event. */
    enum Kind {
        OPENED,
        REFERRED,
        ACCEPTED,
        PROPOSED,
        HAND_OVER_ENDED,
        TALKED,
        WROTE,
        ACTED,
        REQUESTED,
        REMINDED,
        REQUEST_ENDED,
        PROMISED,
        KEPT,
        CALL_ASKED,
        CALLED,
        RAISED,
        TAKEN_UP,
        SETTLED,
        SUSPENDED,
        RESUMED,
        EXTENDED,
        CLOSED,
        REOPENED,
        TALK_CORRECTED,
        OPENING_CORRECTED,
        CLOSING_CORRECTED,
        DEADLINE_CORRECTED,
        REFERENT_CORRECTED;

        boolean corrects() {
            return compareTo(TALK_CORRECTED) >= 0;
        }

        /** Whether somebody answers for the dossier from here on. */
        boolean beginsPeriod() {
            return this == REFERRED || this == REOPENED;
        }
    }

    /** What a few events say more. */
    enum Detail {
        AWAITED,
        HANDED_OVER,
        PARTNER
    }

    Counted at(Instant truly) {
        return with(agent, channel, direction, reached, due, truly);
    }

    Counted due(@Nullable Instant truly) {
        return with(agent, channel, direction, reached, truly, happenedAt);
    }

    Counted by(@Nullable String truly) {
        return with(truly, channel, direction, reached, due, happenedAt);
    }

    /** The exchange as it really was: what the correction does not tell stays. */
    Counted corrected(Counted correction) {
        return with(
                agent,
                correction.channel == null ? channel : correction.channel,
                correction.direction == null ? direction : correction.direction,
                correction.reached == null ? reached : correction.reached,
                due,
                correction.due == null ? happenedAt : correction.due);
    }

    private Counted with(
            @Nullable String newAgent,
            @Nullable Channel newChannel,
            @Nullable Direction newDirection,
            @Nullable Reached newReached,
            @Nullable Instant newDue,
            Instant newTime) {
        return new Counted(
                dossier,
                position,
                kind,
                organisation,
                procedure,
                number,
                newAgent,
                newChannel,
                newDirection,
                newReached,
                detail,
                newDue,
                was,
                newTime,
                knownAt);
    }
}
