package org.visavis.events.dossier;

import org.visavis.events.agent.AgentId;
import org.visavis.events.imports.ImportId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** How a dossier ends, and begins again. It still answers in between. */
public sealed interface Closing extends DossierEvent {
    /**
     * Somebody closed the dossier.
     *
     * @param outcome how the matter ended, told to the party
     * @param reason why it is closed, for the team
     */
    @Wire("DossierClosed")
    record DossierClosed(
            DossierId dossier,
            Confidential<String> outcome,
            Confidential<String> reason,
            Instant happenedAt)
            implements Closing {}

    /**
     * Another system's log tells that the dossier was closed there.
     *
     * @param source the import that told so
     */
    @Wire("ClosingImported")
    record ClosingImported(DossierId dossier, ImportId source, Instant happenedAt)
            implements Closing {}

    /**
     * A closed dossier was opened again; somebody who is there answers for it.
     *
     * @param agent who answers from now on
     * @param previous who answered while it was closed
     * @param reason why, told to the party
     */
    @Wire("DossierReopened")
    record DossierReopened(
            DossierId dossier,
            AgentId agent,
            AgentId previous,
            AgentId by,
            Confidential<String> reason,
            Instant happenedAt)
            implements Closing {}
}
