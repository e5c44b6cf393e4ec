package org.visavis.command.dossier;

/** What may be asked about what is said. */
public sealed interface ConversationCommand extends DossierCommand
        permits RecordInteraction, CorrectInteraction, WriteMessage, WriteTeamNote {}
