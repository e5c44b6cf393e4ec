package org.visavis.command.dossier;

/** What may be asked about what the party says of how they are served. */
public sealed interface VoiceCommand extends DossierCommand
        permits Thank, DeclineThanks, ContestRecord, AnswerContestation, JudgeAnswer {}
