package org.visavis.command.platform;

import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.Pseudonym.PseudonymEnded;
import org.visavis.events.agent.Pseudonym.PseudonymGranted;
import org.visavis.events.agent.PublicName;
import org.visavis.events.privacy.Confidential;

import java.util.Optional;

/**
 * Who an agent is, and the name under which the public knows them for a while.
 *
 * @param own nothing of somebody who is unknown
 * @param name nothing while they appear under their own
 */
record Face(Optional<Confidential<AgentCard>> own, Optional<Confidential<PublicName>> name) {
    static final Face UNKNOWN = new Face(Optional.empty(), Optional.empty());

    Face evolve(Object event) {
        return switch (event) {
            case AgentRegistered it -> new Face(Optional.of(it.card()), name);
            case AgentImported it -> new Face(Optional.of(it.card()), name);
            case PseudonymGranted it -> new Face(own, Optional.of(it.name()));
            case PseudonymEnded _ -> new Face(own, Optional.empty());
            default -> this;
        };
    }

    /** What is shown and signed with. */
    Optional<Confidential<AgentCard>> shown() {
        return name.map(known -> own.map(card -> card.map(it -> under(known, it)))).orElse(own);
    }

    private static AgentCard under(Confidential<PublicName> name, AgentCard own) {
        return name.map(it -> it.on(own)).orElse(own);
    }
}
