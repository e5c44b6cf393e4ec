package org.visavis.command.party;

import org.visavis.command.decision.Asker;
import org.visavis.events.party.PartyId;

/** What may be asked of a party's record. */
public sealed interface PartyCommand
        permits RegisterParty,
                CorrectParty,
                SetPreferences,
                ChangeCardInStead,
                AddContact,
                CorrectContact,
                EndContact,
                MergeParty,
                UnmergeParty,
                AskErasure,
                ConfirmErasure,
                RefuseErasure,
                WithdrawErasure {
    PartyId party();

    Asker actor();
}
