package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.Registry;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Pledges.CallBackAsked;

import java.time.Instant;
import java.util.List;

/**
 * Ask to be called: the party does, or an agent for them. A closed dossier still answers. Whoever
 * answers for it calls by the end of the next working day: one working day, where Saturdays and
 * Sundays do not count, on the organisation's own clock.
 *
 * @param phone the number to call, where it is not the usual one
 * @param window when the party can be reached, in their words
 * @param happenedAt when it was asked; now, if absent
 */
public record AskCallBack(
        @TargetAggregateIdentifier DossierId dossier,
        Asker actor,
        @Nullable String phone,
        @Nullable String window,
        @Nullable Instant happenedAt)
        implements PledgeCommand {

    static List<DossierEvent> decide(
            AskCallBack command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        Instant at = Dated.since(facts.openedAt(), command.happenedAt(), now);
        return List.of(
                new CallBackAsked(
                        command.dossier(),
                        facts.owed().callBacks().next(),
                        command.actor().agentAsking(),
                        facts.wordsIfAny(command.phone()),
                        facts.wordsIfAny(command.window()),
                        Present.on(state, facts, registry),
                        Due.onNextWorkingDay(at, registry.workingDays(facts.organisation())),
                        at));
    }
}
