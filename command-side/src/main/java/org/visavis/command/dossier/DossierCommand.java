package org.visavis.command.dossier;

import org.visavis.events.dossier.DossierId;

/** What may be asked of a dossier. */
public sealed interface DossierCommand
        permits OpenDossier,
                AssignReferent,
                AcceptAssignment,
                RecordInteraction,
                CloseDossier,
                HandOverCommand,
                EscalationCommand,
                CourseCommand,
                CorrectionCommand,
                ImportCase {
    DossierId dossier();
}
