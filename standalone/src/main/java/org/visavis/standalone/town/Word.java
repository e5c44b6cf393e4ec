package org.visavis.standalone.town;

import org.visavis.command.decision.AskingParty;
import org.visavis.command.dossier.AskCallBack;
import org.visavis.command.dossier.AskForAnotherReferent;
import org.visavis.command.dossier.ContestRecord;
import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.dossier.Thank;
import org.visavis.command.dossier.WriteMessage;
import org.visavis.events.dossier.DossierId;

import java.time.Instant;

/** Something that a party says from their own page. */
@FunctionalInterface
interface Word {
    DossierCommand of(DossierId dossier, AskingParty party, Instant at);

    static Word message(String text) {
        return (dossier, party, at) -> new WriteMessage(dossier, party, text, at);
    }

    static Word callBack(String window) {
        return (dossier, party, at) -> new AskCallBack(dossier, party, null, window, at);
    }

    static Word thanks(String text) {
        return (dossier, party, at) -> new Thank(dossier, party, text, at);
    }

    static Word anotherReferent(String reason) {
        return (dossier, party, at) -> new AskForAnotherReferent(dossier, party, reason, at);
    }

    /** Says that an event is told wrongly, by its rank in the dossier. */
    static Word contest(long sequence, String text) {
        return (dossier, party, at) -> new ContestRecord(dossier, party, sequence, text, at);
    }
}
