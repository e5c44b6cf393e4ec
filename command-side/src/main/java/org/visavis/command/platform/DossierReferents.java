package org.visavis.command.platform;

import org.visavis.command.dossier.Referents;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.store.EventReader;
import org.visavis.store.Recorded;

import java.util.Optional;

/** Names the referent of a dossier for whoever was too late: read afresh, since that is rare. */
final class DossierReferents {
    private final EventReader events;

    DossierReferents(EventReader events) {
        this.events = events;
    }

    Optional<AgentId> of(String stream) {
        return Referents.inForce(
                events.read(stream, 0, Integer.MAX_VALUE).stream()
                        .map(Recorded::payload)
                        .filter(DossierEvent.class::isInstance)
                        .map(DossierEvent.class::cast)
                        .toList());
    }

    /** As the public knows them. */
    String nameOf(AgentId agent) {
        return new Cards(events)
                .agent(agent)
                .map(card -> card.map(AgentCard::fullName).orElse(""))
                .orElse("");
    }
}
