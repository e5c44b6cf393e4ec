package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Acceptance;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Referral.AssignmentAccepted;
import org.visavis.events.dossier.Referral.ReferentAssigned;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.NeverRetried;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Make an agent the referent of a dossier, at once. The first referent is asked to accept, unless
 * they chose themselves; a later change binds without it.
 *
 * @param reason told to the party where it is a change; none when chosen at the opening
 * @param note what the new referent should know, for the team
 * @param happenedAt when it took effect; now, if absent
 */
public record AssignReferent(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        AgentId agent,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Instant happenedAt)
        implements DossierCommand, NeverRetried {

    static List<DossierEvent> decide(
            AssignReferent command, DossierState state, boolean agentKnown, Instant now) {
        Facts facts = state.openTo(command.actor());
        if (!agentKnown) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("agent")));
        }
        boolean first = facts.footing() == Footing.FIRST_CONTACT;
        if (!first && facts.referent().equals(command.agent())) {
            return List.of();
        }
        Instant at = Dated.of(command.happenedAt(), facts, now);
        boolean bySelf = command.agent().equals(command.actor().agent());
        var assigned =
                new ReferentAssigned(
                        command.dossier(),
                        command.agent(),
                        facts.referent(),
                        first ? Acceptance.AWAITED : Acceptance.NOT_ASKED,
                        about(facts, command.reason()),
                        about(facts, command.note()),
                        at);
        return first && bySelf
                ? List.of(assigned, new AssignmentAccepted(command.dossier(), command.agent(), at))
                : List.of(assigned);
    }

    private static @Nullable Confidential<String> about(Facts facts, @Nullable String text) {
        return text == null ? null : Confidential.about(facts.party(), text);
    }
}
