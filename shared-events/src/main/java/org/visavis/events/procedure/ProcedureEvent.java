package org.visavis.events.procedure;

import org.jspecify.annotations.Nullable;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** The story of a procedure. */
public sealed interface ProcedureEvent extends Event {
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
}
