package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Reached;

import java.time.Instant;

/**
 * One turn of the conversation between the party and the organisation.
 *
 * @param number the exchange; null for a reminder or a call back, which count as answers too
 * @param agents whether an agent wrote it down; the party wrote the others
 */
record Turn(
        @Nullable Integer number,
        Channel channel,
        Direction direction,
        @Nullable Reached reached,
        boolean agents,
        Instant at) {

    static Turn answer(Channel channel, Instant at) {
        return new Turn(null, channel, Direction.OUT, null, true, at);
    }

    /** The end of the matter, whose outcome the party is told: it answers what was asked before. */
    static Turn closing(Instant at) {
        return new Turn(null, Channel.LETTER, Direction.OUT, null, false, at);
    }

    boolean isClosing() {
        return number == null && !agents;
    }

    /** The party's own message, on whatever way it came, waits for an answer. */
    boolean asks() {
        return direction == Direction.IN
                && switch (channel) {
                    case EMAIL, LETTER, SMS, PORTAL -> true;
                    case CALL, VISIT, MEETING, COUNTER, INTERNAL -> false;
                };
    }

    /** Something went out to the party, and did not fail to reach them. */
    boolean answers() {
        return direction == Direction.OUT
                && channel != Channel.INTERNAL
                && reached != Reached.NOT_REACHED;
    }

    /** A named person was there for the party, in writing or in person. */
    boolean isHuman() {
        return agents
                && channel != Channel.INTERNAL
                && !asks()
                && (reached == null || reached == Reached.REACHED);
    }
}
