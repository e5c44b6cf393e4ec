package org.visavis.command.agent;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.Pseudonym;
import org.visavis.events.agent.Pseudonym.PseudonymAsked;
import org.visavis.events.agent.Pseudonym.PseudonymEnded;
import org.visavis.events.agent.Pseudonym.PseudonymGranted;
import org.visavis.events.agent.Pseudonym.PseudonymRefused;

import java.time.Instant;

/**
 * Whether an agent appears under another name, or might soon. The name itself is not kept here,
 * where no erasure would find it.
 *
 * @param askedBy who asked for it and has no answer yet; null where nobody did
 * @param until when it ends by itself; null where there is none
 */
public record Guise(@Nullable AgentId askedBy, @Nullable Instant until) {
    static final Guise NONE = new Guise(null, null);

    Guise evolve(Pseudonym event) {
        return switch (event) {
            case PseudonymAsked it -> new Guise(it.by(), null);
            case PseudonymGranted it -> new Guise(null, it.until());
            case PseudonymRefused _, PseudonymEnded _ -> NONE;
        };
    }
}
