package org.visavis.query.history;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Audience;

import java.util.List;

/**
 * One event, as it is told: who, one sentence, and the words that belong to it.
 *
 * @param by who did it; null for whoever had it recorded
 * @param forParty whether the party may know of it at all
 */
public record Told(@Nullable AgentId by, String sentence, List<Quote> quotes, boolean forParty) {

    /**
     * Words that somebody wrote.
     *
     * @param label what they are, such as the reason
     * @param audience whether they are for the party too
     * @param folded whether they were said before, and are only shown to whoever asks
     */
    public record Quote(String label, String words, Audience audience, boolean folded) {
        /** Words that are shown at once. */
        public Quote(String label, String words, Audience audience) {
            this(label, words, audience, false);
        }
    }

    /** The same, known to the team alone. */
    Told forTheTeam() {
        return new Told(by, sentence, quotes, false);
    }
}
