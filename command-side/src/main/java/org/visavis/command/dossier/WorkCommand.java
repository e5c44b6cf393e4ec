package org.visavis.command.dossier;

/** What may be asked about work in hand. */
public sealed interface WorkCommand extends DossierCommand
        permits AddAction, TakeAction, CompleteAction, DismissFollowUp {}
