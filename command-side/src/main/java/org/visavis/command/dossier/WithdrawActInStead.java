package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.InStead.ActingInSteadAnnounced;
import org.visavis.events.dossier.InStead.ActingInSteadWithdrawn;

import java.time.Instant;
import java.util.List;

/**
 * Not act in the party's stead after all, and tell them so.
 *
 * @param reason why, told to the party
 */
public record WithdrawActInStead(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        String reason,
        InSteadWords words)
        implements InSteadCommand {

    static List<DossierEvent> decide(
            WithdrawActInStead command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        long toldAt = facts.stead().announced().stillOpen(command.number()).what().toldAt();
        ActingInSteadAnnounced intention =
                (ActingInSteadAnnounced) registry.told(command.dossier(), toldAt).orElseThrow();
        var telling = new Telling(command.dossier(), command.actor(), state, registry, now);
        return List.of(
                telling.tell(
                                telling.in(command.words())
                                        .withdrawn(
                                                telling.who(),
                                                intention.what().orElse(""),
                                                command.reason()),
                                command.words())
                        .event(),
                new ActingInSteadWithdrawn(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        facts.words(command.reason()),
                        now));
    }
}
