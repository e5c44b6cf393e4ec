package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Pledges.PromiseMade;

import java.time.Instant;
import java.util.List;

/**
 * Promise the party to do something by a date.
 *
 * @param what what is promised, in words that the party reads
 * @param due by when
 * @param happenedAt when it was promised; now, if absent
 */
public record MakePromise(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String what,
        Instant due,
        @Nullable Instant happenedAt)
        implements PledgeCommand {

    static List<DossierEvent> decide(
            MakePromise command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.openTo(command.actor());
        Instant at = Dated.since(facts.openedAt(), command.happenedAt(), now);
        return List.of(
                new PromiseMade(
                        command.dossier(),
                        facts.owed().promises().next(),
                        command.actor().agent(),
                        facts.words(command.what()),
                        Due.from(at, command.due(), "due", registry.zoneOf(facts.organisation())),
                        at));
    }
}
