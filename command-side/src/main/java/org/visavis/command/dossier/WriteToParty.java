package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;

import java.time.Instant;
import java.util.List;

/**
 * Write to the party by mail, signed. A closed dossier still answers.
 *
 * @param subject one line
 */
public record WriteToParty(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, String subject, String text)
        implements CorrespondenceCommand {

    static List<DossierEvent> decide(
            WriteToParty command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        return List.of(
                new Outgoing(
                                Purpose.MESSAGE,
                                command.actor().agent(),
                                command.subject(),
                                command.text())
                        .on(command.dossier(), state, facts, registry, now));
    }
}
