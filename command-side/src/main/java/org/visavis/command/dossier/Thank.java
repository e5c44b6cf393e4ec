package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.WorkReason;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Voice.ThanksGiven;

import java.time.Instant;
import java.util.List;

/**
 * Thank those who really acted: the party does, or an agent passes it on. Whoever passes it on is
 * not among the thanked. Where nobody else has acted yet, it goes to the referent, who answers for
 * the dossier by name.
 *
 * @param happenedAt when they said so; now, if absent
 */
public record Thank(
        @TargetAggregateIdentifier DossierId dossier,
        Asker actor,
        String text,
        @Nullable Instant happenedAt)
        implements VoiceCommand {

    static List<DossierEvent> decide(Thank command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        AgentId passing = command.actor().agentAsking();
        return List.of(
                new ThanksGiven(
                        command.dossier(),
                        facts.heard().thanked().size() + 1,
                        facts.words(command.text()),
                        thanked(facts, passing),
                        passing,
                        Dated.since(facts.openedAt(), command.happenedAt(), now)));
    }

    private static List<AgentId> thanked(Facts facts, @Nullable AgentId passing) {
        List<AgentId> acted =
                facts.exchanges().actors().stream()
                        .filter(agent -> !agent.equals(passing))
                        .toList();
        if (!acted.isEmpty()) {
            return acted;
        }
        if (facts.referent().equals(passing)) {
            throw new Refused(new WorkReason.ThanksToOneself());
        }
        return List.of(facts.referent());
    }
}
