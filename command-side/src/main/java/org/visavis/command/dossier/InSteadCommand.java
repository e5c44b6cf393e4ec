package org.visavis.command.dossier;

/** What may be asked about acting in the party's stead. */
public sealed interface InSteadCommand extends DossierCommand
        permits ActInStead, CompleteActInStead, WithdrawActInStead {}
