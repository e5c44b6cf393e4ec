package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.events.dossier.Correspondence.MessageDelivered;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Record that the mail server took a message over. Only the program asks for it.
 *
 * @param number of the exchange
 * @param attempts how often it was tried
 */
public record ConfirmDelivery(
        @TargetAggregateIdentifier DossierId dossier, int number, int attempts)
        implements CorrespondenceCommand {

    static List<DossierEvent> decide(ConfirmDelivery command, DossierState state, Instant now) {
        return state
                .opened()
                .flatMap(facts -> facts.exchanges().mailing(command.number()))
                .filter(mailing -> mailing == Mailing.WAITING || mailing == Mailing.FAILED)
                .<DossierEvent>map(
                        _ ->
                                new MessageDelivered(
                                        command.dossier(),
                                        command.number(),
                                        command.attempts(),
                                        now))
                .stream()
                .toList();
    }
}
