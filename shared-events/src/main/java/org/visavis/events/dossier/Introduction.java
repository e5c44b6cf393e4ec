package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** How the party comes to know who answers for them. */
public sealed interface Introduction extends DossierEvent {
    /**
     * A new referent owes the party an introduction, in place of what was planned before.
     *
     * @param agent the new referent
     * @param previous whom they follow; absent where nobody was assigned before
     * @param due when it leaves by itself; until then they may add a line of their own
     */
    @Wire("IntroductionPlanned")
    record IntroductionPlanned(
            DossierId dossier,
            AgentId agent,
            @Nullable AgentId previous,
            Instant due,
            Instant happenedAt)
            implements Introduction {}

    /**
     * The referent added words of their own, in place of those they added before.
     *
     * @param line what the party reads in the introduction
     */
    @Wire("IntroductionLineAdded")
    record IntroductionLineAdded(
            DossierId dossier, AgentId by, Confidential<String> line, Instant happenedAt)
            implements Introduction {}

    /**
     * Nothing could leave by mail: the referent introduces themselves by a call or a letter.
     *
     * @param action the number of the action in which they do
     */
    @Wire("IntroductionEntrusted")
    record IntroductionEntrusted(DossierId dossier, AgentId agent, int action, Instant happenedAt)
            implements Introduction {}

    /**
     * The party knows who answers for them.
     *
     * @param channel by which they were told
     * @param exchange the exchange in which they were; absent where none was recorded
     */
    @Wire("ReferentIntroduced")
    record ReferentIntroduced(
            DossierId dossier,
            AgentId agent,
            Channel channel,
            @Nullable Integer exchange,
            Instant happenedAt)
            implements Introduction {}
}
