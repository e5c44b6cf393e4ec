package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.procedure.ProcedureId;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** How a dossier begins. */
public sealed interface Opening extends DossierEvent {
    /**
     * A matter was opened. From this instant somebody answers for it.
     *
     * @param reference the organisation's own number, unique within it
     * @param channel how the matter arrived, where it is known
     * @param firstContact who answers until a referent is assigned
     * @param referentPromisedBy by when a referent is promised to the party; none for a dossier
     *     taken over from another system
     * @param deadline when the procedure should have ended
     * @param happenedAt when it was opened
     */
    @Wire("DossierOpened")
    record DossierOpened(
            DossierId dossier,
            OrganisationId organisation,
            ProcedureId procedure,
            PartyId party,
            @Nullable String reference,
            Confidential<String> title,
            @Nullable Channel channel,
            AgentId firstContact,
            @Nullable Instant referentPromisedBy,
            @Nullable Instant deadline,
            Instant happenedAt)
            implements Opening {}
}
