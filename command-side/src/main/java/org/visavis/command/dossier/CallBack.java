package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Pledges.CalledBack;
import org.visavis.events.dossier.Reached;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Say that one called, as asked. It stays owed until the party was reached, which has what is asked
 * of them wait anew.
 *
 * @param number the call back
 * @param outcome what was said, for the team
 * @param happenedAt when; now, if absent
 */
public record CallBack(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        int number,
        Reached reached,
        String outcome,
        @Nullable Instant happenedAt)
        implements PledgeCommand {

    static List<DossierEvent> decide(
            CallBack command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        var asked = facts.owed().callBacks().stillOpen(command.number());
        List<DossierEvent> events = new ArrayList<>();
        events.add(
                new CalledBack(
                        command.dossier(),
                        command.number(),
                        command.actor().agent(),
                        command.reached(),
                        facts.words(command.outcome()),
                        Dated.since(asked.since(), command.happenedAt(), now)));
        if (command.reached() == Reached.REACHED) {
            events.addAll(Rungs.of(command.dossier(), state, registry, now).reached());
        }
        return events;
    }
}
