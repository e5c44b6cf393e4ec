package org.visavis.command.dossier;

import org.visavis.events.dossier.DossierId;

/** What may be asked of a dossier. */
public sealed interface DossierCommand
        permits OpenDossier,
                AssignReferent,
                AcceptAssignment,
                CloseDossier,
                ImportCase,
                HandOverCommand,
                EscalationCommand,
                CourseCommand,
                CorrectionCommand,
                ConversationCommand,
                CorrespondenceCommand,
                WorkCommand,
                PledgeCommand,
                RequestCommand,
                LadderCommand,
                LookForSilence,
                VoiceCommand,
                ParticipationCommand {
    DossierId dossier();
}
