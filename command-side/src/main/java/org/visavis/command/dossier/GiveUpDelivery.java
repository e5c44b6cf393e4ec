package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.NotDelivered;

import java.time.Instant;
import java.util.List;

/**
 * Record that a message did not leave and is not tried any more. Only the program asks for it.
 *
 * @param number of the exchange
 * @param attempts how often it was tried
 */
public record GiveUpDelivery(
        @TargetAggregateIdentifier DossierId dossier, int number, NotDelivered reason, int attempts)
        implements CorrespondenceCommand {

    static List<DossierEvent> decide(GiveUpDelivery command, DossierState state, Instant now) {
        return state
                .opened()
                .flatMap(facts -> facts.exchanges().mailing(command.number()))
                .filter(mailing -> mailing == Mailing.WAITING)
                .<DossierEvent>map(
                        _ ->
                                new MessageUndeliverable(
                                        command.dossier(),
                                        command.number(),
                                        command.reason(),
                                        command.attempts(),
                                        now))
                .stream()
                .toList();
    }
}
