package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.events.dossier.Correspondence.MessageUndeliverable;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.NotDelivered;

import java.time.Instant;
import java.util.List;

/**
 * Record that a message came back, since the mail server of its receiver could not deliver it. Only
 * the program asks for it.
 *
 * @param number of the exchange
 */
public record ReturnMessage(@TargetAggregateIdentifier DossierId dossier, int number)
        implements CorrespondenceCommand {

    static List<DossierEvent> decide(ReturnMessage command, DossierState state, Instant now) {
        return state
                .opened()
                .flatMap(facts -> facts.exchanges().mailing(command.number()))
                .filter(mailing -> mailing == Mailing.WAITING || mailing == Mailing.DELIVERED)
                .<DossierEvent>map(
                        _ ->
                                new MessageUndeliverable(
                                        command.dossier(),
                                        command.number(),
                                        NotDelivered.RETURNED,
                                        1,
                                        now))
                .stream()
                .toList();
    }
}
