package org.visavis.command.dossier;

/** What may be asked about what others have to provide. */
public sealed interface RequestCommand extends DossierCommand
        permits AskInformation, RemindRequest, AnswerRequest, WithdrawRequest {}
