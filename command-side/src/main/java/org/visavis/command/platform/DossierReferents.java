package org.visavis.command.platform;

import org.visavis.command.dossier.Referents;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent.AgentImported;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.privacy.Confidential;
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

    String nameOf(AgentId agent) {
        return events.read(agent.value(), 0, 1).stream()
                .map(Recorded::payload)
                .map(DossierReferents::card)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> card(Object event) {
        Confidential<AgentCard> card =
                switch (event) {
                    case AgentRegistered registered -> registered.card();
                    case AgentImported imported -> imported.card();
                    default -> null;
                };
        return card == null
                ? Optional.empty()
                : Optional.of(card.map(AgentCard::fullName).orElse(""));
    }
}
