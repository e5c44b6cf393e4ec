package org.visavis.command.dossier;

/** What may be asked about messages that leave. */
public sealed interface CorrespondenceCommand extends DossierCommand
        permits WriteToParty, TryMessageAgain, ConfirmDelivery, GiveUpDelivery {}
