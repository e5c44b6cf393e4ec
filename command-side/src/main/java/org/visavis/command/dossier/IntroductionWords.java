package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Words;

/** What an introduction says. */
public interface IntroductionWords {
    /** The same in this language. */
    IntroductionWords in(Language language);

    /** To the party. */
    Words letter(Newcomer newcomer);

    /** To the referent, where nothing can leave. */
    String work();

    /**
     * Who introduces themselves.
     *
     * @param previous the name of whom they follow; null for the first, or where it is unknown
     * @param reason why they follow them; null where the party was told no reason
     * @param line their own words; null where they added none
     */
    record Newcomer(
            AgentCard card,
            String institution,
            @Nullable String previous,
            @Nullable String reason,
            @Nullable String line) {}
}
