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
                IntroductionCommand,
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
                InSteadCommand,
                VoiceCommand,
                ParticipationCommand {
    DossierId dossier();
}
