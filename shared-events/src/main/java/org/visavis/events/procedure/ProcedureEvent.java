package org.visavis.events.procedure;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.util.List;

/** The story of a procedure. */
public sealed interface ProcedureEvent extends Event
        permits ProcedureEvent.ProcedurePublished,
                ProcedureEvent.LadderPublished,
                ProcedureTemplates {
    ProcedureId procedure();

    /**
     * An organisation published the rules of one kind of dossier.
     *
     * @param legalBasis the text it rests on, as cited to the party
     * @param firstContact the agent who answers for each dossier until a referent is assigned
     * @param referentWithinDays calendar days within which a referent is promised
     * @param deadlineDays calendar days within which a dossier should end; none where no text or
     *     promise says so
     */
    @Wire("ProcedurePublished")
    record ProcedurePublished(
            ProcedureId procedure,
            OrganisationId organisation,
            String name,
            String legalBasis,
            AgentId firstContact,
            int referentWithinDays,
            @Nullable Integer deadlineDays,
            Instant happenedAt)
            implements ProcedureEvent {}

    /**
     * An organisation published how an unanswered request of this procedure goes on by itself.
     * Requests that were made before keep the ladder by which they began.
     *
     * @param version counts the ladders of the procedure, from 1
     * @param rungs in their order
     * @param silentAfter working days without any act after which the referent of a dossier is
     *     told, and after as many again whoever stands above; the usual number where none is said
     */
    @Wire("LadderPublished")
    record LadderPublished(
            ProcedureId procedure,
            int version,
            List<Rung> rungs,
            @Nullable Integer silentAfter,
            AgentId by,
            Instant happenedAt)
            implements ProcedureEvent {}
}
