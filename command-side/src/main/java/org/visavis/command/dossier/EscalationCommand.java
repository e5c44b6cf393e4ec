package org.visavis.command.dossier;

/** Raising a dossier to a named person. The referent stays the contact meanwhile. */
public sealed interface EscalationCommand extends DossierCommand
        permits EscalateDossier, TakeUpEscalation, SettleEscalation, ClimbEscalation {}
