package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Work.ActionAdded;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Have something done.
 *
 * @param interaction the exchange from which it is born, if from one
 * @param happenedAt when it was said; now, if absent
 */
public record AddAction(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        NewAction action,
        @Nullable Integer interaction,
        @Nullable Instant happenedAt)
        implements WorkCommand {

    static List<DossierEvent> decide(
            AddAction command, DossierState state, Registry registry, Instant now) {
        return decide(command, state, registry, "", now);
    }

    /**
     * As above, for one that is asked in the form of something else.
     *
     * @param form where its fields stand in that form, such as {@code action.}
     */
    static List<DossierEvent> decide(
            AddAction command, DossierState state, Registry registry, String form, Instant now) {
        Facts facts = state.openTo(command.actor());
        Integer interaction = command.interaction();
        if (interaction != null && !facts.exchanges().knows(interaction)) {
            throw new Refused(new WorkReason.InteractionUnknown(interaction));
        }
        NewAction action = command.action();
        Instant at = Dated.since(facts.openedAt(), command.happenedAt(), now);
        return List.of(
                new ActionAdded(
                        command.dossier(),
                        facts.owed().actions().next(),
                        interaction,
                        command.actor().agent(),
                        facts.words(action.what()),
                        owner(action, facts, registry, form + "owner"),
                        facts.wordsIfAny(action.provider()),
                        Due.from(
                                at,
                                action.due(),
                                form + "due",
                                registry.zoneOf(facts.organisation())),
                        at));
    }

    private static @Nullable AgentId owner(
            NewAction action, Facts facts, Registry registry, String field) {
        AgentId owner = action.owner();
        if (owner == null) {
            return action.provider() == null ? facts.referent() : null;
        }
        if (action.provider() != null) {
            throw new Refused(new WorkReason.TwoOwners(field));
        }
        if (!registry.employs(facts.organisation(), owner)) {
            throw new Refused(new Reason.AgentUnknown(Optional.of(field)));
        }
        return owner;
    }
}
