package org.visavis.command.dossier;

import org.visavis.command.decision.Actor;
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

    Actor actor();
}
