package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;

import java.time.Duration;
import java.time.Instant;

/**
 * Which dossiers a board is about; null for all.
 *
 * @param team the service of whoever answers
 * @param procedure its identifier
 * @param channel by which the matter arrived
 * @param from opened then or later
 * @param to opened then or earlier
 */
public record Selection(
        @Nullable String team,
        @Nullable String procedure,
        @Nullable Channel channel,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** The whole organisation. */
    public static final Selection ALL = new Selection(null, null, null, null, null);

    boolean holds(Facts one, Staff staff) {
        return (team == null || team.equals(staff.team(one.referent())))
                && (procedure == null || procedure.equals(one.procedure()))
                && (channel == null || channel == one.channel())
                && (from == null || !one.openedAt().isBefore(from))
                && (to == null || !one.openedAt().isAfter(to));
    }

    /** The same over a period of the same length just before; null without both ends. */
    @Nullable Selection before() {
        if (from == null || to == null) {
            return null;
        }
        Instant end = from.minusMillis(1);
        return new Selection(team, procedure, channel, end.minus(Duration.between(from, to)), end);
    }
}
