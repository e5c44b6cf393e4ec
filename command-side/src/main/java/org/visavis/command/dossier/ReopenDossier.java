package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.CourseReason;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing.DossierReopened;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.store.NeverRetried;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Open a closed dossier again: somebody who is there answers for it.
 *
 * @param reason why, told to the party
 * @param referent who; the last one if they are still there, else the agent of first contact
 * @param happenedAt when; now, if absent
 */
public record ReopenDossier(
        @TargetAggregateIdentifier DossierId dossier,
        Actor actor,
        String reason,
        @Nullable AgentId referent,
        @Nullable Instant happenedAt)
        implements CourseCommand, NeverRetried {

    static List<DossierEvent> decide(
            ReopenDossier command, DossierState state, Registry registry, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        if (!(state instanceof DossierState.Closed(_, Instant closedAt))) {
            throw new Refused(new CourseReason.NotClosed());
        }
        AgentId present =
                candidates(command, facts, registry)
                        .filter(agent -> registry.employs(facts.organisation(), agent))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                new Reason.AgentUnknown(Optional.of("referent"))));
        var reopened =
                new DossierReopened(
                        command.dossier(),
                        present,
                        facts.referent(),
                        command.actor().agent(),
                        Confidential.about(facts.party(), command.reason()),
                        Dated.since(closedAt, command.happenedAt(), now));
        return Rungs.after(reopened, state, registry, now);
    }

    private static Stream<AgentId> candidates(
            ReopenDossier command, Facts facts, Registry registry) {
        return command.referent() == null
                ? Stream.concat(
                        Stream.of(facts.referent()),
                        registry
                                .procedure(facts.matter().procedure())
                                .map(ProcedurePublished::firstContact)
                                .stream())
                : Stream.of(command.referent());
    }
}
