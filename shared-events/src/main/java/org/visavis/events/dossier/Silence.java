package org.visavis.events.dossier;

import org.visavis.events.agent.AgentId;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** What becomes of an open dossier for which nobody does anything. */
public sealed interface Silence extends DossierEvent {
    /**
     * Somebody will be told on that morning, unless something is done for the dossier before.
     *
     * @param level 1 for the referent, 2 for whoever stands above them
     * @param workingDays how many have to pass
     * @param from since when they are counted
     * @param due when somebody is told
     */
    @Wire("NudgePlanned")
    record NudgePlanned(
            DossierId dossier,
            int level,
            int workingDays,
            Instant from,
            Instant due,
            Instant happenedAt)
            implements Silence {}

    /**
     * Nothing was done for the dossier for as long as its procedure lets pass: somebody is told.
     *
     * @param level 1 for the referent, 2 for whoever stands above them
     * @param to who is told
     * @param since when something was last done for it
     */
    @Wire("SilenceNoticed")
    record SilenceNoticed(
            DossierId dossier, int level, AgentId to, Instant since, Instant happenedAt)
            implements Silence {}
}
