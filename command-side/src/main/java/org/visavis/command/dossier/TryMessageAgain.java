package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.Correspondence.MessageTriedAgain;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;
import java.util.List;

/**
 * Have a message tried again that did not leave, for instance after the address was put right. It
 * leaves as it was written and signed.
 *
 * @param number of the exchange
 */
public record TryMessageAgain(@TargetAggregateIdentifier DossierId dossier, Actor actor, int number)
        implements CorrespondenceCommand {

    static List<DossierEvent> decide(
            TryMessageAgain command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Mailing mailing =
                facts.exchanges()
                        .mailing(command.number())
                        .orElseThrow(() -> new Refused(new Reason.NotVisible()));
        return switch (mailing) {
            case WAITING -> List.of();
            case DELIVERED, RETURNED, ON_PAPER ->
                    throw new Refused(new MailReason.MessageHasLeft(command.number()));
            case FAILED -> {
                if (!registry.hasMail(facts.party())) {
                    throw new Refused(new MailReason.NoAddress());
                }
                yield List.of(
                        new MessageTriedAgain(
                                command.dossier(), command.number(), command.actor().agent(), now));
            }
        };
    }
}
