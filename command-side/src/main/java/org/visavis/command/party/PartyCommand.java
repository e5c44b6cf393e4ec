package org.visavis.command.party;

import org.visavis.command.decision.Actor;
import org.visavis.events.party.PartyId;

/** What may be asked of a party's record. */
public sealed interface PartyCommand
        permits RegisterParty,
                CorrectParty,
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

    Actor actor();
}
