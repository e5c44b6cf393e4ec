package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who spoke when: what waits for an answer, and when a named person was first there. */
final class Turns {
    private final List<Instant> asked = new ArrayList<>(2);
    private @Nullable Instant answered;
    private @Nullable Instant human;

    /** The party wrote from their own page. */
    void wrote(Instant at) {
        asked.add(at);
    }

    /** An agent logged an exchange. */
    void talked(Counted talk) {
        Channel channel = talk.channel();
        Reached reached = talk.reached();
        if (channel == Channel.INTERNAL) {
            return;
        }
        boolean asks = talk.direction() == Direction.IN && waits(channel);
        if (asks) {
            asked.add(talk.happenedAt());
        } else if (reached == null || reached == Reached.REACHED) {
            human = earlier(human, talk.happenedAt());
        }
        if (talk.direction() == Direction.OUT && reached != Reached.NOT_REACHED) {
            answered = later(answered, talk.happenedAt());
        }
    }

    /** The party was reminded, or called back. */
    void spoken(@Nullable Channel channel, Instant at) {
        if (channel != Channel.INTERNAL) {
            human = earlier(human, at);
            answered = later(answered, at);
        }
    }

    /** The end of the matter, whose outcome the party is told, answers what was asked before. */
    void closed(Instant at) {
        answered = later(answered, at);
    }

    /** The first message of the party after the last answer; null if nothing waits. */
    @Nullable Instant unansweredSince() {
        Instant last = answered;
        return asked.stream()
                .filter(at -> last == null || at.isAfter(last))
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Nullable Instant firstHuman() {
        return human;
    }

    /** Whether what comes in that way waits for an answer: the rest is answered on the spot. */
    private static boolean waits(@Nullable Channel channel) {
        return channel == Channel.EMAIL
                || channel == Channel.LETTER
                || channel == Channel.SMS
                || channel == Channel.PORTAL;
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
