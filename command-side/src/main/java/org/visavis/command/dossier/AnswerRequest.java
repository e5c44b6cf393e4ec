package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Asker;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Requests.RequestAnswered;

import java.time.Instant;
import java.util.List;

/**
 * Answer a request: the party does from their page, for what is asked of them, or an agent notes
 * that the answer came.
 *
 * @param number the request
 * @param happenedAt when it came; now, if absent
 */
public record AnswerRequest(
        @TargetAggregateIdentifier DossierId dossier,
        Asker actor,
        int number,
        @Nullable String text,
        @Nullable Instant happenedAt)
        implements RequestCommand {

    static List<DossierEvent> decide(AnswerRequest command, DossierState state, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        var request = facts.owed().requests().stillOpen(command.number());
        AgentId receivedBy = command.actor().agentAsking();
        if (receivedBy == null && request.what() != Owed.Asked.PARTY) {
            throw new Refused(new Reason.NotVisible());
        }
        return List.of(
                new RequestAnswered(
                        command.dossier(),
                        command.number(),
                        receivedBy,
                        facts.wordsIfAny(command.text()),
                        Dated.since(request.since(), command.happenedAt(), now)));
    }
}
