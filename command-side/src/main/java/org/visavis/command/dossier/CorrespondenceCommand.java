package org.visavis.command.dossier;

/** What may be asked about messages that leave, or came in. */
public sealed interface CorrespondenceCommand extends DossierCommand
        permits WriteToParty,
                TryMessageAgain,
                ConfirmDelivery,
                GiveUpDelivery,
                ReturnMessage,
                ReceiveMessage {}
