package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.RungKind;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/**
 * How an unanswered request goes on by itself, rung by rung. Each plan tells for ever why then: by
 * which ladder, after how many working days, counted from when.
 */
public sealed interface Ladder extends DossierEvent {
    /**
     * The next rung of a request was planned, in place of what was planned for it before.
     *
     * @param request which request
     * @param rung counts the rungs of the ladder, from 1
     * @param version of the procedure's ladder; 0 for the usual one
     * @param workingDays how many have to pass
     * @param from since when they are counted
     * @param due when the rung is climbed unless the answer comes
     */
    @Wire("RungPlanned")
    record RungPlanned(
            DossierId dossier,
            int request,
            int rung,
            RungKind kind,
            int version,
            int workingDays,
            Instant from,
            Instant due,
            Instant happenedAt)
            implements Ladder {}

    /**
     * The answer had not come: the rung was climbed.
     *
     * @param request which request
     * @param rung counts the rungs of the ladder, from 1
     * @param message the exchange in which the party is written to; absent where the rung is
     *     somebody's work
     * @param action the number of that work; absent where it was written, or raised
     */
    @Wire("RungClimbed")
    record RungClimbed(
            DossierId dossier,
            int request,
            int rung,
            RungKind kind,
            @Nullable Integer message,
            @Nullable Integer action,
            Instant happenedAt)
            implements Ladder {}

    /**
     * Somebody offered the party help themselves.
     *
     * @param exchange in which they did
     */
    @Wire("HelpOffered")
    record HelpOffered(DossierId dossier, AgentId by, int exchange, Instant happenedAt)
            implements Ladder {}

    /**
     * An agent had the ladder wait; each rung waits anew when it goes on.
     *
     * @param reason why, for the team
     * @param until when it goes on by itself
     */
    @Wire("LadderPaused")
    record LadderPaused(
            DossierId dossier,
            AgentId by,
            Confidential<String> reason,
            Instant until,
            Instant happenedAt)
            implements Ladder {}

    /**
     * The ladder goes on.
     *
     * @param by the agent who had it go on; absent where the pause was over
     */
    @Wire("LadderResumed")
    record LadderResumed(DossierId dossier, @Nullable AgentId by, Instant happenedAt)
            implements Ladder {}
}
