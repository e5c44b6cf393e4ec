package org.visavis.command.dossier;

/** What may be asked about what the party may count on. */
public sealed interface PledgeCommand extends DossierCommand
        permits MakePromise, KeepPromise, AskCallBack, CallBack {}
