package org.visavis.command.dossier;

/** Putting right what was recorded wrongly; nothing is overwritten. */
public sealed interface CorrectionCommand extends DossierCommand
        permits CorrectDate, CorrectReferent, CorrectDossierParty {}
