package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Silence.NudgePlanned;
import org.visavis.events.dossier.Silence.SilenceNoticed;

import java.time.Instant;

/**
 * Nobody does anything for the dossier, and somebody was told.
 *
 * @param level 1 for the referent, 2 for whoever stands above
 * @param since when something was last done
 */
record Silent(int level, AgentId to, Instant since) {

    /**
     * Whatever somebody does ends it; what the program does by itself does not.
     *
     * @param before null where nobody was told
     * @return null once something was done
     */
    static @Nullable Silent after(@Nullable Silent before, DossierEvent event) {
        if (event instanceof SilenceNoticed it) {
            return new Silent(it.level(), it.to(), it.since());
        }
        return event instanceof NudgePlanned
                        || event instanceof Ladder
                        || event instanceof MessageDelivered
                ? before
                : null;
    }
}
