package org.visavis.command.dossier;

/** What may be asked about who else has a part in a dossier. */
public sealed interface ParticipationCommand extends DossierCommand
        permits AddParticipant, EndParticipation {}
