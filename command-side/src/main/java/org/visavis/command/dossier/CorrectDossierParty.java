package org.visavis.command.dossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;

import java.time.Instant;
import java.util.List;

/**
 * Put right whose matter it is: the dossier had been opened for another party by mistake.
 *
 * @param reason what was wrong
 */
public record CorrectDossierParty(
        @TargetAggregateIdentifier DossierId dossier, Actor actor, PartyId party, String reason)
        implements CorrectionCommand {

    static List<DossierEvent> decide(
            CorrectDossierParty command, DossierState state, boolean partyKnown, Instant now) {
        Facts facts = state.visibleTo(command.actor());
        if (!partyKnown) {
            throw new Refused(new Reason.PartyUnknown());
        }
        return facts.party().equals(command.party())
                ? List.of()
                : List.of(
                        new DossierPartyCorrected(
                                command.dossier(),
                                command.party(),
                                facts.party(),
                                command.actor().agent(),
                                Confidential.about(command.party(), command.reason()),
                                now));
    }
}
