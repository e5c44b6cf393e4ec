package org.visavis.command.dossier;

import org.visavis.command.decision.Asker;
import org.visavis.events.dossier.DossierId;

/** What may be asked of a dossier. */
public sealed interface DossierCommand
        permits OpenDossier,
                AssignReferent,
                AcceptAssignment,
                RecordInteraction,
                CloseDossier,
                ImportCase {
    DossierId dossier();

    Asker actor();
}
