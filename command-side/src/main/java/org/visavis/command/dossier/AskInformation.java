package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Requests.InformationRequested;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Ask the party, or a partner, for a document or a piece of information. Unanswered, it climbs the
 * procedure's ladder.
 *
 * @param what what is asked, in words that the asked understand
 * @param due by when it is wanted
 * @param partner of whom, where that is not the party
 * @param happenedAt when it was asked; now, if absent
 */
public record AskInformation(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String what,
        Instant due,
        @Nullable String partner,
        @Nullable Instant happenedAt)
        implements RequestCommand {

    static List<DossierEvent> decide(
            AskInformation command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.openTo(command.actor());
        Instant at = Dated.since(facts.openedAt(), command.happenedAt(), now);
        var requested =
                new InformationRequested(
                        command.dossier(),
                        facts.owed().requests().next(),
                        command.actor().agent(),
                        facts.words(command.what()),
                        facts.wordsIfAny(command.partner()),
                        Due.from(at, command.due(), "due", registry.zoneOf(facts.organisation())),
                        at);
        List<DossierEvent> events = new ArrayList<>(List.of(requested));
        events.addAll(Rungs.of(command.dossier(), state, registry, now).first(requested.number()));
        return events;
    }
}
