package org.visavis.command.procedure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.agent.AgentId;
import org.visavis.events.procedure.ProcedureEvent;
import org.visavis.events.procedure.ProcedureEvent.ProcedurePublished;
import org.visavis.events.procedure.ProcedureId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Publish the rules of one kind of dossier. There is no procedure without an agent of first
 * contact: it is they who keep a new dossier from being nobody's.
 */
public record PublishProcedure(
        @TargetAggregateIdentifier ProcedureId procedure,
        Actor actor,
        String name,
        String legalBasis,
        AgentId firstContact,
        int referentWithinDays,
        @Nullable Integer deadlineDays)
        implements ProcedureCommand {

    static List<ProcedureEvent> decide(
            PublishProcedure command, ProcedureState state, boolean contactKnown, Instant now) {
        if (!(state instanceof ProcedureState.None)) {
            throw new Refused(new Reason.AlreadyExists());
        }
        if (!contactKnown) {
            throw new Refused(new Reason.AgentUnknown(Optional.of("firstContact")));
        }
        return List.of(
                new ProcedurePublished(
                        command.procedure(),
                        command.actor().organisation(),
                        command.name(),
                        command.legalBasis(),
                        command.firstContact(),
                        command.referentWithinDays(),
                        command.deadlineDays(),
                        now));
    }
}
